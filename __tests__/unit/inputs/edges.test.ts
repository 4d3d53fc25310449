import { describe, expect, it } from "vitest";
import { collectProblems, parseFlag, parseNumber } from "../../../src/inputs/fields.ts";
import { readToken } from "../../../src/inputs/secret-form.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parseField } from "../../helpers/parse-field.ts";
import { parsed, problemsOf, type With } from "../../helpers/raw-inputs.ts";

const STORING: With = { "secret-name": "FB_PAGE_TOKEN", "github-token": makeToken(40) };

describe("a value at the edge of what is accepted", () => {
  it.each<With>([
    { "graph-api-version": "v25.10" },
    { "graph-api-version": "v125.0" },
    { "warn-within-days": "36500", "fail-within-days": "0" },
    { "timeout-seconds": "0.1" },
    { "timeout-seconds": "3600" },
    { retries: "100" },
    { "data-access": "warn" },
    { "secret-environment": "a.." },
    { "secret-environment": "..a" },
    { "secret-repository": "_/..." },
    { "secret-repository": "o-_/.x" },
    { "secret-organization": "o" },
    { "secret-organization": "o".repeat(100) },
    { "secret-name": `EAA${"a".repeat(29)}` },
    { "secret-name": `ghp_${"a".repeat(19)}` },
    { "secret-name": `X_EAA${"a".repeat(30)}` },
    { "secret-name": "x".repeat(100) },
    { "graph-api-url": "http://127.100.100.100" },
  ])("is accepted: %j", (given) => {
    expect(problemsOf({ ...STORING, ...given })).toEqual([]);
  });

  it.each<With>([
    { "app-id": "x1" },
    { "app-id": "1x" },
    { "graph-api-version": "xv25.0" },
    { "graph-api-version": "v25.0x" },
    { "graph-api-version": "v25.000" },
    { "warn-within-days": "36501" },
    { "graph-api-url": "xhttps://example.com" },
    { "graph-api-url": "http://xlocalhost" },
    { "graph-api-url": "http://a.127.0.0.1.example" },
    { "secret-repository": "a b/c" },
    { "secret-repository": "@o/x" },
    { "secret-repository": "o/x?" },
    { "secret-name": "A-B" },
    { "secret-name": `EAA${"a".repeat(30)}` },
    { "secret-name": `ghs_${"a".repeat(20)}` },
    { "secret-name": "x".repeat(101) },
  ])("is refused: %j", (given) => {
    expect(problemsOf({ ...STORING, ...given })).toHaveLength(1);
  });
});

describe("a single input at its edge", () => {
  const said = (value: string) => parseField((p) => parseFlag("job-summary", value, p)).said;

  it("is shown in a message up to 20 characters, and no further", () => {
    expect(said("x".repeat(20))[0]).toContain(`it is "${"x".repeat(20)}"`);
    expect(said("x".repeat(21))[0]).toContain("it is a text of 21 characters");
  });

  it.each(["falsehood", "unfalse", "untrue", "trueish"])("is no flag: %s", (value) => {
    expect(said(value)).toHaveLength(1);
  });

  it("may be a number with many decimals", () => {
    const range = { least: 0, most: 9, decimals: true } as const;
    expect(parseField((p) => parseNumber("timeout-seconds", "2.375", range, p))).toEqual({
      value: 2.375,
      said: [],
    });
  });

  it.each(["!", "~"])(
    "is a secret with the sign %j, of the last ones that are printable",
    (sign) => {
      expect(readToken(sign.repeat(20)).ok).toBe(true);
    },
  );
});

describe("a problem", () => {
  it("that comes twice is told once", () => {
    const problems = collectProblems();
    for (const words of ["is bad.", "is bad.", "is worse."]) problems.add("app-id", words);
    expect(problems.all).toEqual([
      { input: "app-id", reason: "is bad." },
      { input: "app-id", reason: "is worse." },
    ]);
  });

  it("is a secret in a plain input from 20 characters on", () => {
    const secret = `a${"b1".repeat(15)}c`;
    const refused = (length: number) =>
      problemsOf({ "app-secret": secret, "secret-environment": secret.slice(0, length) });
    expect(refused(20)).toHaveLength(1);
    expect(refused(19)).toEqual([]);
  });
});

describe("keeping", () => {
  it("stores as minting does", () => {
    const inputs = parsed({ ...STORING, "page-token": makeToken() });
    expect(inputs.mode === "keep" && inputs.store?.pageTokenName).toBe("FB_PAGE_TOKEN");
  });
});

import { describe, expect, it } from "vitest";
import { cleanInputs, withoutQuotes } from "../../../src/inputs/clean.ts";
import { parseInputs } from "../../../src/inputs/parse.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, rawInputs } from "../../helpers/raw-inputs.ts";

const token = makeToken();

/** Every way in which a copied value carries more than itself. */
const COPIES: ReadonlyArray<[string, (value: string) => string]> = [
  ["with a zero-width space at its end", (value) => `${value}\u200b`],
  ["with a byte order mark at its beginning", (value) => `\ufeff${value}`],
  ["with a soft hyphen in its middle", (value) => `${value.slice(0, 9)}\u00ad${value.slice(9)}`],
  ["with a word joiner, and a blank behind it", (value) => `${value}\u2060 `],
  ["between marks of direction", (value) => `\u202a${value}\u202c`],
  ["with a tag that nobody sees", (value) => `${value}\u{e0020}`],
  ["in double quotes", (value) => `"${value}"`],
  ["in single quotes", (value) => `'${value}'`],
  ["in quotes with blanks within", (value) => `" ${value}\n"`],
  ["in quotes, with a zero-width space behind", (value) => `"${value}"\u200b`],
];

describe.each(COPIES)("a value %s", (_how, copy) => {
  it("is taken without it as a token", () => {
    const inputs = parsed({ "user-token": copy(token) });
    const source = inputs.mode === "mint" ? inputs.userToken : undefined;
    expect(source?.kind === "given" && source.token.reveal() === token).toBe(true);
    const kept = parsed({ "page-token": copy(token) });
    expect(kept.mode === "keep" && kept.pageTokens[0]?.token.reveal() === token).toBe(true);
  });

  it("is taken without it as an id", () => {
    const { appId, policy } = parsed({ "app-id": copy("123456789012345"), "page-id": copy("77") });
    expect([appId, policy.pageId]).toEqual(["123456789012345", "77"]);
  });

  it("is masked without it and, but for white space, with it", () => {
    const masks: string[] = [];
    const registry = createSecretRegistry((value) => void masks.push(value));
    parseInputs(rawInputs({ "user-token": copy(token) }), registry);
    expect(masks).toContain(token);
    for (const part of copy(token).trim().split(/\s+/))
      if (part.length > 1) expect(masks).toContain(part);
  });
});

describe("quotes", () => {
  it.each(['"', `"${token}`, `${token}'`, `"${token}'`, `“${token}”`])(
    "that are no pair stay: %#",
    (value) => {
      expect(withoutQuotes(value)).toBe(value);
    },
  );

  it("around nothing are nothing", () => {
    expect(problemsOf({ "page-token": '""', "page-id": "''" })).toEqual([]);
  });
});

describe("other inputs", () => {
  it("lose what nobody sees, and keep their quotes", () => {
    const raw = rawInputs({ "secret-name": "FB\u200b_TOKEN\ufeff", "data-access": '"fail"' });
    const { inputs } = cleanInputs(raw);
    expect([inputs["secret-name"], inputs["data-access"]]).toEqual(["FB_TOKEN", '"fail"']);
  });

  it("are taken as they are where they name an environment, of which an emoji may be part", () => {
    const name = "prod 👩‍🍳";
    expect(cleanInputs(rawInputs({ "secret-environment": name })).inputs).toMatchObject({
      "secret-environment": name,
    });
  });
});

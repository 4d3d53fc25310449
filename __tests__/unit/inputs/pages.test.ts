import { describe, expect, it } from "vitest";
import { parseInputs } from "../../../src/inputs/parse.ts";
import { isPerPage } from "../../../src/inputs/secret-names.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, rawInputs, refusalOf, type With } from "../../helpers/raw-inputs.ts";

const pagesOf = (inputs: With) => {
  const { pages, policy } = parsed(inputs);
  return [pages, policy.pageId];
};

describe("the Pages of a run", () => {
  it.each<[string, unknown, string | undefined]>([
    ["", { kind: "one" }, undefined],
    ["12", { kind: "one" }, "12"],
    ["12, 12", { kind: "one" }, "12"],
    ["12 34", { kind: "several", ids: ["12", "34"] }, undefined],
    ["34,\n12;", { kind: "one" }, undefined],
    ["34,\n12,\r\n\t 34", { kind: "several", ids: ["34", "12"] }, undefined],
    [`"12", '34'`, { kind: "several", ids: ["12", "34"] }, undefined],
    ["all", { kind: "all" }, undefined],
    [" ALL ", { kind: "all" }, undefined],
    ["1,, 2", { kind: "several", ids: ["1", "2"] }, undefined],
  ])("are read from %j", (given, pages, pageId) => {
    if (given.includes(";")) expect(problemsOf({ "page-id": given })).toHaveLength(1);
    else expect(pagesOf({ "page-id": given })).toEqual([pages, pageId]);
  });

  it("are a hundred at most, each counted once", () => {
    const ids = Array.from({ length: 100 }, (_, at) => String(1000 + at));
    expect(problemsOf({ "page-id": [...ids, ...ids].join(" ") })).toEqual([]);
    const [problem] = problemsOf({ "page-id": [...ids, "99"].join(" ") });
    expect(problem).toMatch(/at most 100 Pages, but it lists 101/);
  });

  it("are told by the place of each that is no id", () => {
    const problems = problemsOf({ "page-id": "12, Bakery, 1.9E+15" });
    expect(problems).toHaveLength(2);
    expect(problems[0]).toMatch(/^`page-id` \(entry 2 of 3\) must be digits only/);
    expect(problems[1]).toMatch(/^`page-id` \(entry 3 of 3\) .*Put it in quotes/);
  });

  it("are told as none where nothing in it is an id", () => {
    const problems = problemsOf({ "page-id": "my Page" });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^`page-id` must be digits only/);
    expect(problems[0]).toContain("A run with `user-token` and without this input tells it");
    expect(problemsOf({ "page-id": "12, x" })[0]).not.toContain("A run with `user-token`");
    expect(problemsOf({ "page-id": "1.9E+15 x" })).toHaveLength(2);
  });

  it.each(["allies", "small"])("are not all where a word only holds it: %s", (word) => {
    expect(problemsOf({ "page-id": word })[0]).toContain("must be digits only");
  });

  it("are either all or some", () => {
    expect(problemsOf({ "page-id": "all, 12" })[0]).toContain("either `all` or ids");
  });
});

it("a list of Pages without one is no list", () => {
  expect(problemsOf({ "page-id": " , " })).toEqual([
    expect.stringMatching(/^`page-id` names no Page, although it is not empty/),
  ]);
  expect(refusalOf({ "page-id": "," })?.message).toContain("A secret or a variable comes empty");
});

describe("all Pages", () => {
  const storing: With = { "github-token": makeToken(40) };

  it("are minted, and nothing else", () => {
    expect(problemsOf({ "page-id": "all" })).toEqual([]);
    expect(problemsOf({ "page-id": "all", "page-token": makeToken() })[0]).toContain(
      "where `page-token` is given",
    );
    for (const name of ["secret-name", "user-token-secret-name"])
      expect(problemsOf({ "page-id": "all", ...storing, [name]: "FB" })[0]).toContain(
        "where a secret is named",
      );
  });
});

describe("several lines of `page-token`", () => {
  const [first, second] = [makeToken(), makeToken()];

  it("need the ids of their Pages", () => {
    expect(problemsOf({ "page-token": `${first}\n${second}` })[0]).toContain(
      "must list the Pages where `page-token` has several lines",
    );
  });

  it("are a run for several, also with one id", () => {
    const given = { "page-token": `${first}\n${second}`, "page-id": "12" };
    expect(pagesOf(given)).toEqual([{ kind: "several", ids: ["12"] }, undefined]);
    expect(pagesOf({ "page-token": `${first}\n${first}\n`, "page-id": "12" })).toEqual([
      { kind: "one" },
      "12",
    ]);
  });

  it("are masked as they were written, too", () => {
    const masks: string[] = [];
    const registry = createSecretRegistry((value) => void masks.push(value));
    const lines = `"${first}"\n${second}`;
    parseInputs(rawInputs({ "page-token": lines, "page-id": "1 2" }), registry);
    expect(masks.includes(`"${first}"`) && masks.includes(first)).toBe(true);
    expect(masks.includes(lines)).toBe(false);
    masks.length = 0;
    const alone = createSecretRegistry((value) => void masks.push(value));
    parseInputs(rawInputs({ "page-token": ` "${first}" ` }), alone);
    expect(masks.includes(`"${first}"`) && masks.includes(first)).toBe(true);
    expect(masks.includes(` "${first}" `)).toBe(false);
  });

  it("are masked without quotes that are no pair, and with those in their middle", () => {
    const masks: string[] = [];
    const registry = createSecretRegistry((value) => void masks.push(value));
    const quoted = `${first}'${second}`;
    expect(() => parseInputs(rawInputs({ "page-token": `"'${quoted}` }), registry)).toThrow();
    expect(masks.includes(quoted)).toBe(true);
    masks.length = 0;
    const other = createSecretRegistry((value) => void masks.push(value));
    expect(() => parseInputs(rawInputs({ "page-token": `${quoted}"'` }), other)).toThrow();
    expect(masks.includes(quoted)).toBe(true);
  });

  it("are at most 100", () => {
    const lines = Array.from({ length: 101 }, () => makeToken()).join("\n");
    expect(problemsOf({ "page-token": lines, "page-id": "1 2" })).toEqual([
      expect.stringMatching(/^`page-token` has 101 tokens, and one run takes at most 100/),
    ]);
  });

  it("keep their numbers, counted with the empty ones", () => {
    const inputs = parsed({ "page-token": `\n${first}\r\n\r\n"${second}"`, "page-id": "1 2" });
    const tokens = inputs.mode === "keep" ? inputs.pageTokens : [];
    expect(tokens.map(({ line, token }) => [line, token.reveal() === first])).toEqual([
      [2, true],
      [4, false],
    ]);
    expect(tokens[1]?.token.reveal() === second).toBe(true);
    const again = parsed({ "page-token": `${first}\n${second}\n${first}`, "page-id": "1 2" });
    const lines = again.mode === "keep" ? again.pageTokens.map(({ line }) => line) : [];
    expect(lines).toEqual([1, 2]);
  });

  it("are told by their numbers where they cannot be tokens", () => {
    const problems = problemsOf({ "page-token": `${first}\ntwo words`, "page-id": "1 2" });
    expect(problems[0]).toMatch(/^`page-token` \(line 2\) /);
    const lines = `${first}\ntwo words\nshort\nthree small words`;
    expect(problemsOf({ "page-token": lines, "page-id": "1 2" })).toEqual([
      expect.stringMatching(/^`page-token` \(each of the lines 2, 4\) must be one unbroken line/),
      expect.stringMatching(/^`page-token` \(line 3\) has fewer than 20 characters/),
    ]);
    expect(problemsOf({ "page-token": "two words" })[0]).toMatch(/^`page-token` must/);
  });
});

describe("a secret for each Page", () => {
  const storing = (name: string, more: With = {}): With => ({
    "github-token": makeToken(40),
    "secret-name": name,
    ...more,
  });

  it("has a name once the id is filled in", () => {
    expect(problemsOf(storing("FB_{page-id}_TOKEN", { "page-id": "1 2" }))).toEqual([]);
    expect(problemsOf(storing("FB_{page-id}"))).toEqual([]);
    expect(problemsOf(storing("{page-id}_TOKEN"))).toHaveLength(1);
    expect(problemsOf(storing("{page-id}_TOKEN", { "page-id": "12" }))[0]).toContain(
      "once `{page-id}` is filled in",
    );
    expect(problemsOf(storing(`${"A".repeat(98)}{page-id}`, { "page-id": "12" }))).toEqual([]);
    expect(problemsOf(storing(`${"A".repeat(98)}{page-id}`, { "page-id": "1 123" }))).toHaveLength(
      1,
    );
    expect(problemsOf(storing("GITHUB_{page-id}"))[0]).toContain("must not begin with `GITHUB_`");
  });

  it("is one for each where its name holds the place of the id", () => {
    expect(["FB_{page-id}", "FB_PAGE_ID"].map(isPerPage)).toEqual([true, false]);
  });

  it("is told how the id is written", () => {
    expect(problemsOf(storing("FB_{page_id}"))[0]).toContain("`{page-id}` in it, written so");
    expect(problemsOf(storing("FB-TOKEN"))[0]).not.toContain("{page-id}");
    expect(problemsOf(storing("{page-id}", { "page-id": "1" }))[0]).not.toContain("written so");
    const users = storing("", { "user-token-secret-name": "FB_{page-id}" });
    expect(problemsOf(users)[0]).not.toContain("written so");
    expect(problemsOf(users)).toHaveLength(1);
  });

  it.each<[string, string, string, boolean]>([
    ["FB_{page-id}", "fb_12", "12 34", true],
    ["FB_{page-id}", "FB_56", "12 34", false],
    ["FB_{page-id}", "FB_12", "12", true],
    ["FB_{page-id}", "FB_34", "12", false],
    ["FB_{page-id}", "FB_34", "", true],
    ["FB_{page-id}_{page-id}", "fb_1_1", "", true],
    ["FB_{page-id}", "FB_USER", "", false],
    ["FB", "fb", "12 34", true],
  ])("%s beside the user token's %s, of the Pages %j: the same is %s", (name, other, ids, same) => {
    const given = storing(name, { "user-token-secret-name": other, "page-id": ids });
    expect(problemsOf(given).some((problem) => problem.includes("must differ"))).toBe(same);
  });
});

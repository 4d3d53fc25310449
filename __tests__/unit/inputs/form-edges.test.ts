import { describe, expect, it } from "vitest";
import { cleanInputs } from "../../../src/inputs/clean.ts";
import { isFloat, isMaskable, readId, readToken } from "../../../src/inputs/forms.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import { parseInputs } from "../../../src/inputs/parse.ts";
import { readFacebookToken } from "../../../src/inputs/token-families.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, rawInputs, type With } from "../../helpers/raw-inputs.ts";

const reasonOf = (value: string) => {
  const form = readToken(value);
  return form.ok ? "" : form.reason;
};

describe("a number that YAML took for a float", () => {
  it.each(["1.9E+15", "19e15", "12,5e-3", "-1e5", "1.e5"])("is %s", (value) => {
    expect(isFloat(value)).toBe(true);
    expect(readId(value)).toMatchObject({ reason: expect.stringContaining("exponent") });
  });

  it.each(["x1e5", "1e5x", "1e", "e5", "1.5"])("is not %s", (value) => {
    expect(isFloat(value)).toBe(false);
    expect(readId(value)).toMatchObject({ reason: expect.not.stringContaining("exponent") });
  });
});

describe("what a secret holds in place of a value", () => {
  it("is told as such only where it is the whole", () => {
    expect(reasonOf("null")).toContain("a word that stands for nothing");
    for (const value of ["xnull", "nullx"]) expect(reasonOf(value)).toContain("fewer than 20");
    expect(reasonOf("***")).toContain("only stars");
    for (const value of ["a***", "***a"]) expect(reasonOf(value)).toContain("fewer than 20");
  });

  it("is an expression only where that is the whole", () => {
    expect(reasonOf("${{secrets.FB_APP_SECRET}}")).toContain("the text of an expression");
    expect(reasonOf("secrets.FB_APP_SECRET")).toContain("the text of an expression");
    for (const value of [
      "abcdefgh${{secrets.FB}}",
      "${{secrets.FB}}abcdefgh",
      "mysecrets.FB_APP_SECRET",
      "secrets.FB_APP_SECRET/x",
    ])
      expect(reasonOf(value)).toBe("");
  });

  it("is long enough to be masked from 20 characters on", () => {
    expect([19, 20].map((length) => isMaskable("x".repeat(length)))).toEqual([false, true]);
    expect(isMaskable("*".repeat(20))).toBe(false);
  });
});

describe("a token of another family", () => {
  const rest = makeToken().slice(3);

  it.each(["IGQV", "THAA", "eyJh", "ghp_", "github_pat_"])(
    "is one that begins with %s",
    (start) => {
      expect(readFacebookToken(`${start}${rest}`)).toMatchObject({ ok: false });
    },
  );

  it.each(["IGA1", "THA1", "xeyJ", "xghp_"])("is none that begins with %s", (start) => {
    expect(readFacebookToken(`${start}${rest}`)).toMatchObject({ ok: true });
  });
});

describe("cleaning", () => {
  const clean = (inputs: With) => cleanInputs(rawInputs(inputs)).inputs;

  it("takes off what nobody sees, and the blanks that it hid", () => {
    expect(clean({ "secret-name": "\u200b FB \u200b" })["secret-name"]).toBe("FB");
  });

  it("leaves secrets as they are: they are cleaned where they are masked", () => {
    const written = "\u200bsecret\u200b";
    expect(clean({ "app-secret": written })["app-secret"]).toBe(written);
  });
});

describe("what is wrong with several inputs alike", () => {
  it("is told once, with all their names and what to correct", () => {
    const reason = "must be digits only.";
    const error = new InputError([
      { input: "app-id", reason },
      { input: "page-id", reason },
    ]);
    expect(error.message).toBe("`app-id`, `page-id` must be digits only.");
    expect(error.remedy).toMatch(
      /^Correct the `with:` block of this step, .* nothing was changed\.$/,
    );
  });
});

it("one id with several lines is a run for several Pages, under the same policy", () => {
  const alone = parsed({ "page-id": "1", "warn-within-days": "3" });
  const { pages, policy } = parsed({
    "page-id": "1",
    "warn-within-days": "3",
    "page-token": [makeToken(), makeToken()].join("\n"),
  });
  expect(pages).toEqual({ kind: "several", ids: ["1"] });
  expect(policy).toEqual({ ...alone.policy, pageId: undefined });
});

describe("quotes", () => {
  const [first, second] = [makeToken(), makeToken()];
  const several = (pageToken: string) => {
    const masks: string[] = [];
    const registry = createSecretRegistry((value) => masks.push(value));
    const raw = rawInputs({ "page-token": pageToken, "page-id": "1 2" });
    const inputs = parseInputs(raw, registry);
    return { masks, tokens: "pageTokens" in inputs ? inputs.pageTokens : [] };
  };

  it.each(['"', "'"])("around each line are taken off, and each token is masked: %s", (quote) => {
    const { masks, tokens } = several(
      [first, second].map((value) => `${quote}${value}${quote}`).join("\n"),
    );
    expect(tokens.map(({ token }) => token.reveal())).toEqual([first, second]);
    expect(masks).toEqual(expect.arrayContaining([first, second]));
  });

  it.each(['""', '"'])("that are no pair hide no token from the masks: %s", (quote) => {
    expect(several(`${quote}${first}${quote}${quote}\n${second}`).masks).toEqual(
      expect.arrayContaining([first, second]),
    );
    const short = "x".repeat(19);
    expect(several(`${short}""\n${second}`).masks).not.toContain(short);
  });

  it("around all lines are taken off", () => {
    const { tokens } = several(`"${first}\n${second}"`);
    expect(tokens.map(({ token }) => token.reveal())).toEqual([first, second]);
  });

  it("around each id, or around all, are taken off", () => {
    for (const ids of ['"1", "2"', "'1' '2'", '"1, 2"'])
      expect(parsed({ "page-id": ids }).pages).toEqual({ kind: "several", ids: ["1", "2"] });
  });
});

describe("the lines of `page-token`", () => {
  it("are counted from the first, also where that is blank", () => {
    const token = makeToken();
    const given = parsed({ "page-token": `\r\n\r\n${token}\n\n${makeToken()}`, "page-id": "1 2" });
    expect("pageTokens" in given && given.pageTokens.map(({ line }) => line)).toEqual([3, 5]);
    const quoted = parsed({ "page-token": `\n"\n${token}"`, "page-id": "1" });
    expect("pageTokens" in quoted && quoted.pageTokens.map(({ line }) => line)).toEqual([3]);
  });

  it("are at most a hundred", () => {
    const tokens = (count: number) => Array.from({ length: count }, () => makeToken(40)).join("\n");
    expect(problemsOf({ "page-token": tokens(100), "page-id": "1 2" })).toEqual([]);
    expect(problemsOf({ "page-token": tokens(101), "page-id": "1 2" })).toEqual([
      expect.stringContaining("has 101 tokens, and one run takes at most 100"),
    ]);
  });
});

it("a list of ids of which all are missing is no list left out", () => {
  for (const value of [",", " , ,", '"",""'])
    expect(problemsOf({ "page-id": value })).toEqual([
      expect.stringContaining("names no Page, although it is not empty"),
    ]);
  expect(problemsOf({ "page-id": "" })).toEqual([]);
});

import { describe, expect, it } from "vitest";
import { cleanInputs } from "../../../src/inputs/clean.ts";
import { isFloat, readId } from "../../../src/inputs/forms.ts";
import { InputError } from "../../../src/inputs/input-error.ts";
import { parseInputs } from "../../../src/inputs/parse.ts";
import { isMaskable, readToken } from "../../../src/inputs/secret-form.ts";
import { readFacebookToken } from "../../../src/inputs/token-families.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, rawInputs, type With } from "../../helpers/raw-inputs.ts";

/** What the inputs are; undefined where they are refused. */
function orNone<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

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
      "{{secrets.FB_APP_SECRET}}",
      "${FB_USER_TOKEN_LONG_NAME}",
      "$FB_USER_TOKEN_LONG_NAME",
      "%FB_USER_TOKEN_LONG_NAME%",
      "secrets['FB_USER_TOKEN']",
    ]) {
      expect(reasonOf(value)).toContain("the text of an expression");
      expect(isMaskable(value)).toBe(false);
    }
    for (const value of [
      "abcdefgh${{secrets.FB}}",
      `\${{${makeToken()}}}`,
      `$${makeToken()}`,
      "${{secrets.FB}}abcdefgh",
      "mysecrets.FB_APP_SECRET",
      "secrets.FB_APP_SECRET/x",
    ])
      expect(reasonOf(value)).toBe("");
  });

  it("is a name where it is one of capitals", () => {
    expect(reasonOf("FACEBOOK_LONG_LIVED_USER_TOKEN")).toContain("holds a name");
    expect(isMaskable("FACEBOOK_LONG_LIVED_USER_TOKEN")).toBe(false);
    for (const value of [
      "FACEBOOK_LONG_LIVED-TOKEN",
      "FACEBOOKLONGLIVEDUSERTOKEN",
      "Facebook_Long_Lived_User_Token",
      "_FB_USER_TOKEN_LONG_NAME",
    ])
      expect(reasonOf(value)).toBe("");
  });

  it("is told by what stands around a token", () => {
    const token = makeToken();
    for (const word of ["Bearer", "bearer", "token", "OAuth"])
      expect(reasonOf(`${word}  ${token}`)).toContain("begins with a word of a header");
    expect(reasonOf(`x bearer ${token}`)).toContain("in its middle");
    for (const value of [
      `“${token}”`,
      `«${token}»`,
      `““${token}””`,
      `${token}\ufe0f`,
      `${token}\u3164`,
    ])
      expect(reasonOf(value)).toContain("at its beginning or end");
    expect(reasonOf(`${token}“${token}`)).toContain("in its middle");
  });

  it("is long enough to be masked from 20 characters on", () => {
    expect([19, 20].map((length) => isMaskable("x".repeat(length)))).toEqual([false, true]);
    expect(isMaskable("*".repeat(20))).toBe(false);
    expect(isMaskable(`${"x".repeat(20)} y`)).toBe(false);
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

describe("a token with more around it", () => {
  const token = makeToken();

  it.each([
    `access_token=${token}`,
    `token:${token}`,
    `https://graph.facebook.com/me?access_token=${token}`,
    `{"access_token":"${token}","token_type":"bearer"}`,
    `"${token}`,
    `${token},`,
    `<${token}>`,
  ])("is told as that, and masked alone: %#", (value) => {
    const masks: string[] = [];
    const raw = rawInputs({ "user-token": value });
    const refuse = () =>
      parseInputs(
        raw,
        createSecretRegistry((masked) => masks.push(masked)),
      );
    expect(refuse).toThrow(/`user-token` holds a token and more around it/);
    expect(masks).toContain(token);
  });

  it.each([`${token}-_`, `x${token}`, "access_token=abc", `${token}.${token}`])(
    "is not suspected: %#",
    (value) => {
      expect(readFacebookToken(value.padEnd(20, "x"))).toMatchObject({ ok: true });
    },
  );
});

describe("a secret in the place of another", () => {
  const github = { "github-token": makeToken(), "secret-name": "FB_PAGE_TOKEN" };

  it("is told as what it is", () => {
    expect(problemsOf(github)).toEqual([
      expect.stringMatching(/^`github-token` is a Facebook token .*fine-grained/),
    ]);
    for (const secret of [makeToken(), `ghp_${makeToken(40)}`, `IGAA${makeToken(40)}`])
      expect(problemsOf({ "app-secret": secret })).toEqual([
        expect.stringMatching(/^`app-secret` is an? .* 32 digits and letters/),
      ]);
  });

  it("whose name stands in place of its value is blamed alone", () => {
    const name = "FACEBOOK_LONG_LIVED_USER_TOKEN";
    const storing = { "github-token": `ghs_${makeToken(40)}`, "user-token-secret-name": name };
    expect(problemsOf({ ...storing, "user-token": name })).toEqual([
      expect.stringMatching(/^`user-token` holds a name/),
    ]);
  });
});

describe("a bad `page-token`", () => {
  it.each(["null", `${makeToken()}\n***`, `{\n"access_token": "x"\n}`, "${{ secrets.X\n}}"])(
    "blames no other input: %j",
    (value) => {
      for (const pages of ["", "all"])
        for (const problem of problemsOf({ "page-token": value, "page-id": pages }))
          expect(problem).toMatch(/^`page-token` |^`page-id` cannot be `all` where `page-token`/);
      expect(problemsOf({ "page-token": "null", "page-id": "all" })).toHaveLength(1);
    },
  );
});

describe("a secret of several lines", () => {
  it("masks no word of it, and each token", () => {
    const masks: string[] = [];
    const token = makeToken();
    const raw = rawInputs({ "user-token": `${token}\nfalse\nwarn`, "github-token": "{\n}" });
    expect(() =>
      parseInputs(
        raw,
        createSecretRegistry((value) => masks.push(value)),
      ),
    ).toThrow();
    expect(masks).toEqual([raw.inputs["app-secret"], token].toSorted(byIndex(masks)));
  });
});

/** In the order of a list. */
function byIndex(list: readonly string[]) {
  return (a: string, b: string) => list.indexOf(a) - list.indexOf(b);
}

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
    const inputs = orNone(() => parseInputs(raw, registry));
    return { masks, tokens: inputs && "pageTokens" in inputs ? inputs.pageTokens : [] };
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

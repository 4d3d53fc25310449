import { describe, expect, it } from "vitest";
import { SECRET_INPUTS } from "../../../src/inputs/names.ts";
import { parseInputs } from "../../../src/inputs/parse.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { problemsOf, rawInputs, type With } from "../../helpers/raw-inputs.ts";

/** Inputs in which whatever is said of one could be said of another. */
const STORING: With = {
  "allow-expiring": "true",
  "required-scopes": "none",
  "secret-name": "FB_PAGE_TOKEN",
  "user-token-secret-name": "FB_USER_TOKEN",
  "github-token": makeToken(40),
};

const FILLERS = ["null", "undefined", "true", "False", "none", "NaN", "[object Object]", "{}"];
const OTHERS = ["***", "x", "changeme", "1234567890123456789", "${{ secrets.A_LONG_NAME }}"];

describe.each(SECRET_INPUTS)("a value of %s that is no secret", (input) => {
  it.each([...FILLERS, ...OTHERS, "secrets.FB_PAGE_TOKEN", "two words"])(
    "is the one problem, and is not masked: %j",
    (value) => {
      const masks: string[] = [];
      const raw = rawInputs({ ...STORING, [input]: value });
      const registry = createSecretRegistry((masked) => void masks.push(masked));
      expect(() => parseInputs(raw, registry)).toThrow();
      expect(masks).not.toContain(value);
      const problems = problemsOf({ ...STORING, [input]: value });
      expect(problems).toEqual([expect.stringMatching(new RegExp(`^\`${input}\` `))]);
      expect(registry.scrub(problems.join())).toBe(problems.join());
    },
  );

  it.each(FILLERS)("is told as a word that stands for nothing: %j", (value) => {
    expect(problemsOf({ [input]: value }).join()).toContain("a word that stands for nothing");
  });

  it.each(["undefined", "changeme", "hunter2"])("is not repeated: %j", (value) => {
    expect(problemsOf({ [input]: value }).join()).not.toContain(value);
  });
});

describe("a token of another family", () => {
  it.each([
    ["IGAA", "Instagram"],
    ["IGQV", "Instagram"],
    ["THAA", "Threads"],
    ["eyJhbGciOi", "JWT"],
    ["ghp_", "GitHub"],
    ["github_pat_", "GitHub"],
  ])("that begins with %s is told as what it is, and masked", (beginning, family) => {
    for (const input of ["user-token", "page-token"] as const) {
      const token = beginning + makeToken(60);
      const masks: string[] = [];
      const registry = createSecretRegistry((masked) => void masks.push(masked));
      expect(() => parseInputs(rawInputs({ [input]: token }), registry)).toThrow(/`EAA`/);
      expect(masks).toContain(token);
      expect(problemsOf({ [input]: token })[0]).toContain(family);
    }
  });

  it("is none of those in `github-token`", () => {
    expect(problemsOf({ ...STORING, "github-token": `ghp_${makeToken(40)}` })).toEqual([]);
  });
});

describe("a number that YAML read as a float", () => {
  it.each(["1.90723450011712E+15", "1E+15", "1.5e15", "1,9E+15", "-1.2E+16"])(
    "is told as that: %s",
    (id) => {
      for (const input of ["app-id", "page-id"] as const)
        expect(problemsOf({ [input]: id })).toEqual([
          expect.stringMatching(/with an exponent.*YAML read it as a float.*in quotes\.$/),
        ]);
    },
  );

  it.each(["1.5", "12e", "e15", "0x1F"])("is not suspected in %s", (id) => {
    expect(problemsOf({ "app-id": id }).join()).not.toContain("YAML");
  });
});

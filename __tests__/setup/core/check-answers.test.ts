import { describe, expect, it } from "vitest";
import {
  checkAppId,
  checkAppSecret,
  checkEnvironment,
  checkRepository,
  parseGithubToken,
  parseUserToken,
} from "../../../setup/core/check-answers.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";

const registry = () => createSecretRegistry(() => undefined);

describe.each([
  ["user token", parseUserToken, "user-token", ""],
  ["GitHub token", parseGithubToken, "githubToken", "github_pat_"],
] as const)("a pasted %s", (_name, keep, field, beginning) => {
  it("is kept without the line break that came along, and scrubbed from then on", () => {
    const kept = registry();
    const token = `${beginning}${makeToken()}`;
    expect(keep(kept, ` ${token}\n`).reveal() === token).toBe(true);
    expect(kept.scrub(`a ${token} b`)).toBe("a *** b");
  });

  it.each([
    ["nothing", ""],
    ["a word, which the scrubber would find everywhere", "token"],
    ["an id, of which workflows are full", "12345678901234567890"],
    ["two lines", `${"x".repeat(30)}\n${"y".repeat(30)}`],
    ["another alphabet", "ы".repeat(30)],
    ["what no token is as long as", "x".repeat(5000)],
  ])("is refused, and not kept, where it is %s", (_what, entry) => {
    const kept = registry();
    expect(() => keep(kept, entry)).toThrow(expect.objectContaining({ field }));
    if (entry !== "") expect(kept.scrub(entry)).toBe(entry);
  });
});

describe("a pasted GitHub token", () => {
  it("is refused, and not kept, where it is the name of a repository", () => {
    const kept = registry();
    const entry = "octo-org/a-long-repository-name";
    expect(() => parseGithubToken(kept, entry)).toThrow(
      expect.objectContaining({ field: "githubToken" }),
    );
    expect(kept.scrub(entry)).toBe(entry);
  });
});

describe.each<[string, (entry: string) => void, string, string[], string[]]>([
  ["the id of an app", checkAppId, "app-id", ["1234567890123456"], ["", "my app", "12 34"]],
  [
    "the secret of an app",
    (entry) => checkAppSecret(entry, "1234567890123456"),
    "app-secret",
    ["0123456789abcdef0123456789abcdef"],
    ["", "x".repeat(19), "a b".repeat(9), "1234567890123456", "12345678901234567"],
  ],
  [
    "a repository",
    checkRepository,
    "repository",
    ["octo-org/bakery", "_a/.github"],
    ["", "bakery", "-a/c", "a/..", "a/.", "https://github.com/a/b", "no place"],
  ],
  [
    "an environment",
    checkEnvironment,
    "environment",
    ["", "production", "prod: eu", "a/b"],
    [".", "..", "a\nb", "a\u001bb", "a\u202eb", "${{ github.ref }}"],
  ],
])("%s", (_, check, field, good, bad) => {
  it.each(good)("may be %j", (entry) => {
    expect(() => check(entry)).not.toThrow();
  });

  it.each(bad)("is refused, with its field, where it is %j", (entry) => {
    expect(() => check(entry)).toThrow(expect.objectContaining({ field }));
  });
});

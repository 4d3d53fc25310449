import { describe, expect, it } from "vitest";
import { parseGithubToken, parseUserToken } from "../../../setup/core/check-answers.ts";
import { createSecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { makeToken } from "../../helpers/make-token.ts";

const registry = () => createSecretRegistry(() => undefined);

describe.each([
  ["user token", parseUserToken, "user-token"],
  ["GitHub token", parseGithubToken, "githubToken"],
] as const)("a pasted %s", (_name, keep, field) => {
  it("is kept without the line break that came along, and scrubbed from then on", () => {
    const kept = registry();
    const token = makeToken();
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

import { describe, expect, it } from "vitest";
import { ActionError, RequestError } from "../../../src/errors.ts";
import { GitHubError, readRefusal } from "../../../src/github/github-error.ts";
import { explainGitHubRefusal } from "../../../src/github/refusals.ts";
import { NOW } from "../../helpers/an-inspection.ts";

const TARGET = { scope: "repository", repository: "octo-org/bakery", app: "actions" } as const;

function explain(status: number, headers: Record<string, string> = {}): ActionError {
  const refusal = readRefusal(
    { status, headers, body: '{"message":"Said."}' },
    { method: "GET", path: "/x", now: NOW },
  );
  const error = explainGitHubRefusal(new GitHubError(refusal), TARGET, "write the secret FB");
  if (!(error instanceof ActionError)) throw new Error("not explained");
  return error;
}

describe("what a refusal means for storing", () => {
  it.each<[number, string, RegExp]>([
    [401, "store-forbidden", /Create a new token/],
    [403, "store-forbidden", /“Secrets: read and write”.*GITHUB_TOKEN.*never.*single sign-on/],
    [404, "store-not-found", /`secret-repository`.*“Secrets: read and write”/],
    [422, "store-failed", /what GitHub says above/],
    [500, "store-failed", /githubstatus/],
  ])("HTTP %s: %s", (status, code, remedy) => {
    const error = explain(status);
    expect(error.code).toBe(code);
    expect(error.remedy).toMatch(remedy);
  });

  it("says what could not be done, and where; what GitHub said is its cause", () => {
    expect(explain(403).message).toMatch(
      /^`github-token` could not write the secret FB of octo-org\/bakery\./,
    );
    expect(explain(403).cause).toMatchObject({ refusal: { status: 403, message: "Said." } });
  });

  it("names the permission as GitHub does, where it does", () => {
    const headers = { "x-accepted-github-permissions": "secrets=write" };
    expect(explain(403, headers).remedy).toContain("secrets=write");
    expect(explain(403).remedy).not.toContain("asks for");
  });

  it("says of a limit when to come back", () => {
    expect(explain(429, { "retry-after": "600" }).remedy).toContain("in 10 minutes");
  });

  it("leaves errors that are no refusal as they are", () => {
    const parts = { code: "no-answer" as const, message: "m", remedy: "r", transient: true };
    for (const error of [new RequestError(parts), new TypeError("x"), "x"]) {
      expect(explainGitHubRefusal(error, TARGET, "write")).toBe(error);
    }
  });
});

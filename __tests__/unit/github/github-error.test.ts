import { describe, expect, it } from "vitest";
import { GitHubError, readRefusal } from "../../../src/github/github-error.ts";
import { NOW } from "../../helpers/an-inspection.ts";

const ASKED = { method: "PUT", path: "/repos/o/r/actions/secrets/X", now: NOW };
const read = (
  status: number,
  headers: Record<string, string> = {},
  body: unknown = { message: "Said." },
) =>
  readRefusal(
    { status, headers, body: typeof body === "string" ? body : JSON.stringify(body) },
    ASKED,
  );

describe("a refusal of GitHub", () => {
  it.each<[string, number, Record<string, string>, string | undefined, boolean]>([
    ["bad credentials", 401, {}, "Bad credentials", false],
    ["a missing permission", 403, {}, "Resource not accessible by integration", false],
    ["a secondary limit by its words", 403, {}, "You have exceeded a secondary rate limit.", true],
    ["a primary limit by its header", 403, { "x-ratelimit-remaining": "0" }, "Forbidden", true],
    [
      "a secondary limit in old words",
      403,
      {},
      "You have triggered an abuse detection mechanism",
      true,
    ],
    ...[
      "Resource not accessible by personal access token",
      "Repository was archived so is read-only.",
      "… has an IP allow list enabled",
      "Resource protected by organization SAML enforcement",
      "… the token's lifetime is greater than 366 days",
      "… forbids access via a personal access token (classic)",
      "Must have admin rights to Repository.",
    ].map((message): [string, number, Record<string, string>, string, boolean] => [
      ...(["its own reason with the last request", 403, { "x-ratelimit-remaining": "0" }] as const),
      ...([message, false] as const),
    ]),
    ["a primary limit without a word", 403, { "x-ratelimit-remaining": "0" }, undefined, true],
    ["too many requests", 429, {}, "", true],
    ["not found", 404, {}, "Not Found", false],
    [
      "not found, with the last request of the hour",
      404,
      { "x-ratelimit-remaining": "0" },
      "Not Found",
      false,
    ],
    [
      "bad credentials with the last request",
      401,
      { "x-ratelimit-remaining": "0" },
      "Bad credentials",
      false,
    ],
    ["a bad request", 422, {}, "Bad request", false],
    ["an outage", 502, {}, "Server Error", true],
    ["an error of theirs", 500, {}, "", true],
  ])("of %s may pass or not", (_what, status, headers, message, transient) => {
    expect(read(status, headers, { message }).transient).toBe(transient);
  });

  it.each<[string, unknown, string | undefined]>([
    ["its message", { message: "Bad credentials" }, "Bad credentials"],
    [
      "its message, and what it says of single fields",
      {
        message: "Validation Failed",
        errors: [
          "Secrets limit of 100 reached",
          { message: "Too long" },
          { field: "x", code: "missing" },
          7,
          {},
        ],
      },
      "Validation Failed / Secrets limit of 100 reached / Too long / x missing",
    ],
    ["its message, where the errors are no list", { message: "No.", errors: "x" }, "No."],
    ["nothing, where it is no JSON", "<html>", undefined],
    ["nothing, where it is empty", "", undefined],
    ["nothing, where it has no message", { error: "x" }, undefined],
    ["nothing, where the message is no text", { message: 1 }, undefined],
    ["nothing, where it is a word", '"x"', undefined],
    ["nothing, where it is null", "null", undefined],
  ])("says %s", (_what, body, said) => {
    expect(read(403, {}, body).message).toBe(said);
  });

  it.each<[string, number, Record<string, string>, number | undefined]>([
    ["in seconds", 429, { "retry-after": "30" }, 30],
    ["not at all", 429, {}, undefined],
    [
      "as the reset of the limit",
      403,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW + 90) },
      90,
    ],
    [
      "as a reset in the past",
      403,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW - 5) },
      0,
    ],
    [
      "as a reset that is nothing",
      403,
      { "x-ratelimit-remaining": "0", "x-ratelimit-reset": "soon" },
      undefined,
    ],
    ["as a reset that is missing", 403, { "x-ratelimit-remaining": "0" }, undefined],
    [
      "in seconds, beside a reset",
      403,
      { "retry-after": "7", "x-ratelimit-remaining": "0", "x-ratelimit-reset": String(NOW + 90) },
      7,
    ],
    [
      "as a reset that is no reason",
      403,
      { "x-ratelimit-remaining": "9", "x-ratelimit-reset": String(NOW + 90) },
      undefined,
    ],
  ])("tells when to come back %s", (_how, status, headers, seconds) => {
    expect(read(status, headers).retryAfter).toBe(seconds);
  });

  it("names the permission that GitHub would accept", () => {
    const headers = { "x-accepted-github-permissions": "secrets=write" };
    expect(read(403, headers).acceptedPermissions).toBe("secrets=write");
    expect(read(403).acceptedPermissions).toBeUndefined();
  });
});

describe("the error of a refusal", () => {
  it("says what was asked, what GitHub said, and the status", () => {
    const { code, message } = new GitHubError(read(422));
    expect(code).toBe("store-failed");
    expect(message).toBe("PUT /repos/o/r/actions/secrets/X was refused: “Said.” (HTTP 422).");
  });

  it("says nothing where GitHub gave no reason", () => {
    expect(new GitHubError(read(422, {}, "<html>")).message).toBe(
      "PUT /repos/o/r/actions/secrets/X was refused (HTTP 422).",
    );
  });

  it("quotes no more than a thousand characters", () => {
    const { message } = new GitHubError(read(422, {}, { message: "🚪".repeat(300_000) }));
    expect(message.length).toBeLessThan(1100);
    expect(message).toMatch(/🚪…” \(HTTP 422\)\.$/);
  });

  it("that may pass says when to come back", () => {
    const error = new GitHubError(read(429, { "retry-after": "3600" }));
    expect([error.code, error.transient, error.retryAfter]).toEqual(["github-limited", true, 3600]);
    expect(error.remedy).toContain("after 2026-11-22T13:00:00Z (in 60 minutes)");
  });

  it.each(["99999999999999999999", "9".repeat(400)])(
    "survives a time that no date holds: %s",
    (seconds) => {
      const headers = { "x-ratelimit-remaining": "0", "x-ratelimit-reset": seconds };
      expect(new GitHubError(read(403, headers)).remedy).toContain("GitHub limits");
      expect(new GitHubError(read(429, { "retry-after": seconds })).remedy).toContain(
        "GitHub limits",
      );
    },
  );
});

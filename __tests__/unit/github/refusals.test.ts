import { describe, expect, it } from "vitest";
import { ActionError, RequestError } from "../../../src/errors.ts";
import { GitHubError, readRefusal } from "../../../src/github/github-error.ts";
import { explainGitHubRefusal } from "../../../src/github/refusals.ts";
import type { SecretTarget } from "../../../src/github/targets.ts";
import { NOW } from "../../helpers/an-inspection.ts";
import { wordsIn } from "../../helpers/words-in.ts";

const TARGET = { scope: "repository", repository: "octo-org/bakery", app: "actions" } as const;
const TARGETS: readonly SecretTarget[] = [
  TARGET,
  { scope: "repository", repository: "octo-org/bakery", app: "codespaces" },
  { scope: "environment", repository: "octo-org/bakery", environment: "production of the shop" },
  { scope: "organization", organization: "octo-org", app: "actions" },
  { scope: "organization", organization: "octo-org", app: "dependabot" },
];

function explain(
  status: number,
  message = "Said.",
  headers: Record<string, string> = {},
  target: SecretTarget = TARGET,
): ActionError {
  const refusal = readRefusal(
    { status, headers, body: JSON.stringify({ message }) },
    { method: "GET", path: "/x", now: NOW },
  );
  const error = explainGitHubRefusal(new GitHubError(refusal), target, "write the secret FB");
  if (!(error instanceof ActionError)) throw new Error("not explained");
  return error;
}

/** What GitHub says with 403, what cures it, and the code. */
const FORBIDDEN: ReadonlyArray<[string, RegExp, string, Record<string, string>?]> = [
  [
    "Although you appear to have the correct authorization credentials, the `octo-org` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.",
    /owner of octo-org.*IP allow list.*no fixed address/,
    "store-address-not-allowed",
  ],
  [
    "`octo-org` forbids access via a fine-grained personal access tokens if the token's lifetime is greater than 366 days. Please adjust your token's lifetime at the following URL: https://github.com/settings/personal-access-tokens/1",
    /shorten the lifetime/,
    "store-forbidden",
  ],
  [
    "`octo-org` forbids access via a personal access token (classic). Please use a GitHub App, OAuth App, or a personal access token with fine-grained permissions.",
    /no classic token/,
    "store-forbidden",
  ],
  [
    "`octo-org` forbids access via a fine-grained personal access token. Please use a GitHub App, OAuth App, or a personal access token (classic).",
    /GitHub App.*allow tokens of this kind/,
    "store-forbidden",
  ],
  ["Repository was archived so is read-only.", /Unarchive octo-org\/bakery/, "store-forbidden"],
  ["Must have admin rights to Repository.", /must have that role on octo-org/, "store-forbidden"],
  [
    "Resource protected by organization SAML enforcement. You must grant your Personal Access token access to this organization.",
    /single sign-on of octo-org/,
    "store-forbidden",
  ],
  ["Forbidden", /single sign-on of octo-org/, "store-forbidden", { "x-github-sso": "required" }],
  ["Sorry. Your account was suspended.", /Follow GitHub's sentence/, "store-forbidden"],
];

describe("a 403 that no permission cures", () => {
  it.each(FORBIDDEN)("leads with GitHub's sentence: %s", (said, remedy, code, headers) => {
    const error = explain(403, said, headers);
    expect(error.code).toBe(code);
    expect(error.message).toBe(
      `GitHub says: “${said}” (HTTP 403). \`github-token\` could not write the secret FB of octo-org/bakery.`,
    );
    expect(error.remedy).toMatch(remedy);
    expect(error.remedy).not.toMatch(/Give the token/);
    expect([error.quotesCause, error.cause instanceof GitHubError]).toEqual([true, true]);
  });
});

describe("a permission that is missing", () => {
  it.each([
    ["Resource not accessible by personal access token", /Give the token.*an owner must approve/],
    ["Resource not accessible by integration", /`GITHUB_TOKEN` never may write secrets/],
    ["You do not have permission to do this.", /Give the token/],
  ])("is named, with what GitHub says as the cause: %s", (said, remedy) => {
    const error = explain(403, said, { "x-accepted-github-permissions": "secrets=write" });
    expect([error.code, error.quotesCause]).toEqual(["store-forbidden", false]);
    expect(error.message).toBe(
      "`github-token` could not write the secret FB of octo-org/bakery. The token lacks a permission. GitHub asks for secrets=write.",
    );
    expect(error.remedy).toMatch(remedy);
    expect(error.remedy).toContain("“Secrets: read and write”");
    expect(error.cause).toMatchObject({ refusal: { status: 403, message: said } });
  });

  it("is not said to be asked for where GitHub does not say which", () => {
    expect(explain(403, "Resource not accessible by integration").message).not.toContain("asks");
  });
});

describe("any other refusal", () => {
  it.each<[number, string, RegExp, RegExp]>([
    [401, "store-forbidden", /^GitHub says: “Said\.” \(HTTP 401\)\..*revoked/, /new token/],
    [404, "store-not-found", /^`github-token`.*does not exist/, /`secret-repository`.*“Secrets/],
    [409, "store-failed", /^GitHub says: “Said\.” \(HTTP 409\)/, /Compare the inputs/],
    [422, "store-failed", /^GitHub says: “Said\.” \(HTTP 422\)/, /Compare the inputs/],
    [451, "store-failed", /^GitHub says: “Said\.” \(HTTP 451\)/, /Compare the inputs/],
    [500, "store-failed", /^GitHub says: “Said\.” \(HTTP 500\)/, /githubstatus/],
    [429, "github-limited", /^GitHub says: “Said\.” \(HTTP 429\)/, /githubstatus/],
  ])("with HTTP %s is told by what GitHub says", (status, code, message, remedy) => {
    const error = explain(status);
    expect(error.code).toBe(code);
    expect(error.message).toMatch(message);
    expect(error.remedy).toMatch(remedy);
  });

  it.each([403, 400, 422])("with %s and without a reason may not be GitHub's", (status) => {
    const refusal = readRefusal(
      { status, headers: {}, body: "<html>" },
      { method: "GET", path: "/x", now: NOW },
    );
    const error = explainGitHubRefusal(new GitHubError(refusal), TARGET, "write the secret FB");
    expect(error).toMatchObject({
      code: "store-failed",
      message: expect.stringMatching(new RegExp(`gives no reason \\(HTTP ${status}\\)`)),
      remedy: expect.stringContaining("proxy"),
    });
  });

  it("says of a limit when to come back", () => {
    expect(explain(429, "No.", { "retry-after": "600" }).remedy).toContain("in 10 minutes");
  });

  it("is left as it is where it is no refusal", () => {
    const parts = { code: "no-answer" as const, message: "m", remedy: "r", transient: true };
    for (const error of [new RequestError(parts), new TypeError("x"), "x"]) {
      expect(explainGitHubRefusal(error, TARGET, "write")).toBe(error);
    }
  });
});

it("no remedy has more than 40 words, wherever the secret is", () => {
  const headers = { "x-accepted-github-permissions": "organization_secrets=write" };
  const sentences = [
    ...FORBIDDEN.map(([said]) => said),
    ...["personal access token", "integration"].map((by) => `Resource not accessible by ${by}`),
  ];
  for (const target of TARGETS) {
    for (const said of sentences)
      expect(wordsIn(explain(403, said, headers, target).remedy)).toBeLessThanOrEqual(40);
    for (const status of [401, 404, 422, 429, 500])
      expect(
        wordsIn(explain(status, "Said.", { "retry-after": "600" }, target).remedy),
      ).toBeLessThanOrEqual(40);
  }
});

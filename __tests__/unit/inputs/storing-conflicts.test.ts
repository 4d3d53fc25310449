import { describe, expect, it } from "vitest";
import { makeToken } from "../../helpers/make-token.ts";
import { problemsOf, type With } from "../../helpers/raw-inputs.ts";

const STORING: With = { "secret-name": "FB_PAGE_TOKEN", "github-token": makeToken(40) };

describe("inputs of storing that do not go together", () => {
  it.each<[string, With, string]>([
    ["no token to write with", { "github-token": "" }, "`github-token` must be given"],
    [
      "an environment for Dependabot",
      { "secret-environment": "prod", "secret-app": "dependabot" },
      "`secret-app` must be `actions`",
    ],
    [
      "an organization and an environment",
      { "secret-organization": "octo-org", "secret-environment": "prod" },
      "`secret-organization` excludes `secret-environment`",
    ],
    [
      "an organization and another repository",
      { "secret-organization": "octo-org", "secret-repository": "ada/other" },
      "`secret-organization` excludes `secret-repository`",
    ],
    ["an app that has no secrets", { "secret-app": "pages" }, "`secret-app` must be `actions` or"],
    [
      "an address of GitHub without TLS",
      { "github-api-url": "http://ghes.test" },
      "`github-api-url` must begin",
    ],
  ])("%s", (_what, given, said) => {
    expect(problemsOf({ ...STORING, ...given })).toEqual([expect.stringContaining(said)]);
  });

  it.each([".", ".."])("an environment called %j, which would lead elsewhere", (environment) => {
    expect(problemsOf({ ...STORING, "secret-environment": environment })).toEqual([
      expect.stringMatching(/^`secret-environment` must be the name/),
    ]);
  });

  it.each([
    "bakery",
    "https://github.com/octo-org/bakery",
    "octo-org/bakery/",
    "o/..",
    "o/.",
    "o/a b",
    "/x",
    "-o/x",
  ])("a repository written as %j", (repository) => {
    expect(problemsOf({ ...STORING, "secret-repository": repository })).toEqual([
      "`secret-repository` must have the form `owner/repo`, without an address before it.",
    ]);
  });

  it.each(["@octo-org", "octo org", "octo-org/bakery", "-octo", "..", "o".repeat(101)])(
    "an organization written as %j",
    (organization) => {
      expect(problemsOf({ ...STORING, "secret-organization": organization })).toEqual([
        expect.stringContaining("`secret-organization` must be the login"),
      ]);
    },
  );

  it.each(["secret-name", "user-token-secret-name"] as const)(
    "%s without a user token, since a check stores nothing",
    (name) => {
      const given = { "user-token": "", "page-token": makeToken(), "github-token": makeToken(40) };
      expect(problemsOf({ ...given, [name]: "FB_TOKEN" })).toEqual([
        expect.stringMatching(new RegExp(`^\`${name}\` needs \`user-token\``)),
      ]);
    },
  );
});

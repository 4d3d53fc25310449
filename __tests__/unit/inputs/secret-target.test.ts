import { describe, expect, it } from "vitest";
import type { StoreInputs } from "../../../src/inputs/secret-target.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, type With } from "../../helpers/raw-inputs.ts";

const STORING: With = { "secret-name": "FB_PAGE_TOKEN", "github-token": makeToken(40) };

function storeOf(given: With, runner = {}): StoreInputs | undefined {
  const inputs = parsed({ ...STORING, ...given }, runner);
  return inputs.mode === "check" ? undefined : inputs.store;
}

describe("the place of the secret", () => {
  it.each<[string, With, StoreInputs["target"]]>([
    [
      "the repository of the workflow",
      {},
      { scope: "repository", repository: "octo-org/bakery", app: "actions" },
    ],
    [
      "another repository, for Dependabot",
      { "secret-repository": "ada/.github", "secret-app": "dependabot" },
      { scope: "repository", repository: "ada/.github", app: "dependabot" },
    ],
    [
      "an environment",
      { "secret-environment": "prod / eu" },
      { scope: "environment", repository: "octo-org/bakery", environment: "prod / eu" },
    ],
    [
      "an organization, for Codespaces",
      { "secret-organization": "octo-org", "secret-app": "codespaces" },
      { scope: "organization", organization: "octo-org", app: "codespaces" },
    ],
    [
      "an organization, with the default repository beside it",
      { "secret-organization": "octo-org", "secret-repository": "octo-org/bakery" },
      { scope: "organization", organization: "octo-org", app: "actions" },
    ],
  ])("is %s", (_what, given, target) => {
    expect(storeOf(given)?.target).toEqual(target);
  });

  it.each<[string, With, Record<string, string>, string]>([
    [
      "the input's",
      { "github-api-url": "https://ghes.test/api/v3/" },
      {},
      "https://ghes.test/api/v3",
    ],
    ["the runner's", {}, { githubApiUrl: "https://ghes.test" }, "https://ghes.test"],
    ["GitHub's own", {}, { githubApiUrl: "" }, "https://api.github.com"],
  ])("is reached at the address that is %s", (_whose, given, runner, url) => {
    expect(storeOf(given, runner)?.apiUrl).toBe(url);
  });

  it("does not matter where no secret is named", () => {
    const given = { "secret-name": "", "secret-repository": "not a repository" };
    expect(storeOf(given)).toBeUndefined();
  });
});

describe("the names of the secrets", () => {
  it.each(["FB_PAGE_TOKEN", "_x", "fb_token_2", "MY_GITHUB_TOKEN"])("may be %s", (name) => {
    expect(storeOf({ "secret-name": name })?.pageTokenName).toBe(name);
  });

  it("may be that of the user token alone", () => {
    expect(storeOf({ "secret-name": "", "user-token-secret-name": "FB_USER_TOKEN" })).toMatchObject(
      {
        pageTokenName: undefined,
        userTokenName: "FB_USER_TOKEN",
      },
    );
  });

  it.each(["1ST", "A-B", "A B", "ÄB", "A.B", "../A", "GITHUB_TOKEN", "github_x", "A!"])(
    "are refused by GitHub's rules before any call: %j",
    (name) => {
      for (const input of ["secret-name", "user-token-secret-name"] as const) {
        const said = problemsOf({ ...STORING, "secret-name": "OTHER", [input]: name });
        expect(said).toHaveLength(1);
        expect(said[0]?.startsWith(`\`${input}\` must `)).toBe(true);
        expect(said[0]).not.toContain(name);
      }
    },
  );

  it.each([
    ["FB_TOKEN", "FB_TOKEN"],
    ["FB_TOKEN", "fb_token"],
  ])("must differ, since GitHub reads %s and %s as one", (page, user) => {
    const said = problemsOf({ ...STORING, "secret-name": page, "user-token-secret-name": user });
    expect(said).toEqual([expect.stringContaining("must differ from `secret-name`")]);
  });
});

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

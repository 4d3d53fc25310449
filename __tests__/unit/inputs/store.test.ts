import { describe, expect, it } from "vitest";
import type { StoreInputs } from "../../../src/inputs/store.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, type With } from "../../helpers/raw-inputs.ts";

const STORING: With = { "secret-name": "FB_PAGE_TOKEN", "github-token": makeToken(40) };

function storeOf(given: With, runner = {}): StoreInputs | undefined {
  const inputs = parsed({ ...STORING, ...given }, runner);
  return "store" in inputs ? inputs.store : undefined;
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

  it("is none where no secret is named, whatever the repository is", () => {
    expect(storeOf({ "secret-name": "" })).toBeUndefined();
    expect(storeOf({ "secret-name": "" }, { repository: "" })).toBeUndefined();
  });

  it("is the repository of the workflow, however its capitals are written", () => {
    const given = { "secret-organization": "octo-org", "secret-repository": "Octo-Org/Bakery" };
    expect(storeOf(given)?.target.scope).toBe("organization");
  });

  it("is the organization where the workflow's repository is not known", () => {
    const given = { "secret-organization": "octo-org", "secret-repository": "octo-org/bakery" };
    expect(storeOf(given, { repository: "" })?.target.scope).toBe("organization");
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

  it.each<[string, string]>([
    ["of Facebook", makeToken()],
    ["of GitHub", `ghp_${makeToken(36)}`],
    ["of GitHub, fine-grained", `github_pat_${makeToken(20)}`],
    ["of a kind nobody knows", `x${makeToken(100)}`],
  ])(
    "are no tokens: a secret's value in place of its name would end up in addresses (%s)",
    (_of, token) => {
      const said = problemsOf({ ...STORING, "secret-name": token });
      expect(said).toHaveLength(1);
      expect(said.join().includes(token)).toBe(false);
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

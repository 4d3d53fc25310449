import { describe, expect, it } from "vitest";
import { wantsJobSummary } from "../../../src/inputs/common.ts";
import { APP } from "../../helpers/an-inspection.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, problemsOf, rawInputs, type With } from "../../helpers/raw-inputs.ts";

const token = makeToken();

describe("the mode", () => {
  it.each<[string, With, string]>([
    ["mint, with a user token", {}, "mint"],
    ["check, with a Page token", { "user-token": "", "page-token": token }, "check"],
    ["keep, with both", { "page-token": token }, "keep"],
  ])("is %s", (_what, given, mode) => {
    expect(parsed(given).mode).toBe(mode);
  });

  it("is an error without a token, which names both and every reason for an empty secret", () => {
    const [problem, ...others] = problemsOf({ "user-token": "" });
    expect(others).toEqual([]);
    for (const word of [
      "`user-token`",
      "`page-token`",
      "fork",
      "Dependabot",
      "`environment:`",
      "`secrets: inherit`",
      "typo",
    ]) {
      expect(problem).toContain(word);
    }
  });
});

describe("an input that is not given", () => {
  it("means what action.yml says", () => {
    expect(parsed()).toMatchObject({
      appId: APP,
      store: undefined,
      onUnhealthy: "fail",
      graphVersion: "v25.0",
      graphUrl: "https://graph.facebook.com",
      timeoutSeconds: 10,
      retries: 3,
      jobSummary: true,
      policy: {
        appId: APP,
        pageId: undefined,
        requiredScopes: ["pages_manage_posts", "pages_read_engagement", "pages_show_list"],
        allowExpiring: false,
        warnWithinDays: 14,
        failWithinDays: 0,
        dataAccess: "fail",
      },
    });
  });
});

describe("an input that is given", () => {
  it("is taken", () => {
    const given: With = {
      "page-id": "100000000000001",
      "required-scopes": "none",
      "allow-expiring": "true",
      "warn-within-days": "30",
      "fail-within-days": "5",
      "data-access": "ignore",
      "on-unhealthy": "warn",
      "graph-api-version": "v24.0",
      "graph-api-url": "http://localhost:1/",
      "timeout-seconds": "2.5",
      retries: "0",
      "job-summary": "false",
    };
    expect(parsed(given)).toMatchObject({
      onUnhealthy: "warn",
      graphVersion: "v24.0",
      graphUrl: "http://localhost:1",
      timeoutSeconds: 2.5,
      retries: 0,
      jobSummary: false,
      policy: {
        pageId: "100000000000001",
        requiredScopes: [],
        allowExpiring: true,
        warnWithinDays: 30,
        failWithinDays: 5,
        dataAccess: "ignore",
      },
    });
  });
});

describe("an input of a bad form", () => {
  it.each<[keyof With, string]>([
    ["app-id", ""],
    ["app-id", "my-app"],
    ["app-id", "1234.5"],
    ["app-id", "1".repeat(31)],
    ["app-secret", ""],
    ["app-secret", "two words"],
    ["user-token", "two\nlines"],
    ["page-token", "ümlaut"],
    ["github-token", "a b"],
    ["page-id", "BlueDoorBakery"],
    ["page-id", "-1"],
    ["required-scopes", ","],
    ["allow-expiring", "yes"],
    ["warn-within-days", "two"],
    ["fail-within-days", "-1"],
    ["data-access", "no"],
    ["on-unhealthy", "ignore"],
    ["graph-api-version", "25.0"],
    ["graph-api-version", "v25"],
    ["graph-api-version", "v25.0/../me"],
    ["graph-api-url", "http://example.com"],
    ["timeout-seconds", "0"],
    ["retries", "21"],
    ["retries", "1.5"],
    ["job-summary", "no"],
  ])("%s: %j is the one problem, and names the input", (name, value) => {
    expect(problemsOf({ [name]: value })).toEqual([
      expect.stringMatching(new RegExp(`^\`${name}\` `)),
    ]);
  });

  it("does not hide another one: all are told at once", () => {
    const given: With = {
      "app-id": "x",
      "app-secret": "",
      "user-token": "",
      "page-id": "x",
      "required-scopes": "manage_pages",
      "allow-expiring": "x",
      "warn-within-days": "x",
      "fail-within-days": "x",
      "data-access": "x",
      "on-unhealthy": "x",
      "secret-name": "1",
      "user-token-secret-name": "GITHUB_X",
      "secret-repository": "x",
      "secret-environment": "production",
      "secret-app": "dependabot",
      "github-api-url": "x",
      "graph-api-version": "x",
      "graph-api-url": "x",
      "timeout-seconds": "x",
      retries: "x",
      "job-summary": "x",
    };
    const named = problemsOf(given).map((problem) => /^`([\w-]+)`/.exec(problem)?.[1]);
    expect(new Set(named)).toEqual(
      new Set(
        [...Object.keys(given), "github-token"].filter((name) => name !== "secret-environment"),
      ),
    );
  });

  it("never has its secret repeated", () => {
    const secret = `${makeToken(60)} ${makeToken(60)}`;
    const given = { "app-id": token, "page-id": token, "app-secret": secret, "user-token": secret };
    const said = problemsOf(given).join("\n");
    expect(said.includes(token) || said.includes(secret.slice(0, 60))).toBe(false);
  });
});

describe("whether to write a job summary", () => {
  it.each([
    ["", true],
    ["true", true],
    ["false", false],
    ["nonsense", true],
  ])("is told by %j also where the inputs are refused: %s", (given, wanted) => {
    expect(wantsJobSummary(rawInputs({ "job-summary": given }))).toBe(wanted);
  });
});

describe("the secrets of the inputs", () => {
  it("are kept whichever mode it is", () => {
    const inputs = parsed({ "page-token": token });
    expect(inputs.mode === "keep" && inputs.pageToken.reveal() === token).toBe(true);
  });
});

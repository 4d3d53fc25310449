import { describe, expect, it } from "vitest";
import { makeToken } from "../../helpers/make-token.ts";
import { problemsOf, type With } from "../../helpers/raw-inputs.ts";

const token = makeToken();

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
    ["timeout-seconds", "3601"],
    ["secret-repository", "bakery"],
    ["secret-app", "pages"],
    ["github-api-url", "http://example.com"],
    ["retries", "101"],
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

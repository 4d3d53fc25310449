import { describe, expect, it } from "vitest";
import { APP } from "../../helpers/an-inspection.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, refusalOf, type With } from "../../helpers/raw-inputs.ts";

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
    const { message = "", problems = [] } = refusalOf({ "user-token": "" }) ?? {};
    expect(problems).toHaveLength(1);
    for (const word of [
      "`user-token`",
      "`page-token`",
      "fork",
      "Dependabot",
      "`environment:`",
      "`secrets: inherit`",
      "typo",
    ]) {
      expect(message).toContain(word);
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

describe("the secrets of the inputs", () => {
  it("are kept whichever mode it is", () => {
    const inputs = parsed({ "page-token": token });
    const given = inputs.mode === "keep" ? inputs.pageTokens : [];
    expect(given.map((given) => given.token.reveal() === token)).toEqual([true]);
  });
});

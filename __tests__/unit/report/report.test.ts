import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import { composeReport } from "../../../src/report/report.ts";
import { describeError } from "../../../src/report/shown-error.ts";
import { aFailure, anOutcome, aWarning } from "../../helpers/a-report.ts";
import { anInspection, inDays, PAGE } from "../../helpers/an-inspection.ts";
import { anObtainedToken, aUserToken, type Obtained } from "../../helpers/an-obtained-token.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const compose = (held: Obtained = {}, given: With = {}, written: string[] = []) =>
  composeReport(parsed(given), anObtainedToken(held), anOutcome({ written }), []);

describe("the report", () => {
  it("holds what was found out and done", () => {
    expect(compose()).toMatchObject({
      mode: "mint",
      page: { id: PAGE, name: "Blue Door Bakery" },
      healthy: true,
      minted: true,
      expiresAt: "never",
      dataAccessExpiresAt: inDays(80),
      userTokenExpiresAt: inDays(60),
      renewBy: inDays(50),
      scopes: ["pages_manage_posts", "pages_read_engagement", "pages_show_list"],
      missingScopes: [],
      findings: [],
      errors: [],
    });
  });

  it("shows no permissions of a dead token, which mean nothing", () => {
    const [page] = compose({ inspection: anInspection({ state: "invalid" }) }).pages;
    expect(page?.scopes).toEqual([]);
  });

  it("is unhealthy with a failure, healthy with warnings only", () => {
    expect(compose({ findings: [aFailure()] }).healthy).toBe(false);
    expect(compose({ findings: [aWarning()] }).healthy).toBe(true);
  });

  it("holds the findings of the Page and of the run in the order of the contract", () => {
    const held = anObtainedToken({
      findings: [aWarning({ code: "lacks-task" }), aFailure({ code: "missing-scopes" })],
    });
    const around = [
      aWarning({ code: "graph-version-retiring" }),
      aWarning({ code: "user-token-expires-soon" }),
    ];
    const { findings } = composeReport(parsed(), held, anOutcome(), around);
    expect(findings.map(({ code }) => code)).toEqual([
      "missing-scopes",
      "user-token-expires-soon",
      "lacks-task",
      "graph-version-retiring",
    ]);
  });

  it("holds the errors of obtaining before those of storing", () => {
    const parts = { code: "page-none" as const, message: "m", remedy: "r" };
    const [first, second] = [new ActionError(parts), new ActionError(parts)];
    const stored = anOutcome({ errors: [second] });
    const report = composeReport(parsed(), anObtainedToken({ errors: [first] }), stored, []);
    expect(report.errors).toEqual([first, second].map((error) => describeError(error)));
  });
});

describe("the date to renew by", () => {
  it.each<[string, Obtained, unknown]>([
    ["the given user token's, which the next run will use", {}, inDays(50)],
    [
      "the given user token's, also where nothing was exchanged",
      { userToken: aUserToken({ exchanged: false }) },
      inDays(50),
    ],
    ["the data access's", { userToken: aUserToken({ givenEndsAt: inDays(90) }) }, inDays(80)],
    [
      "not that of a login's token which nobody stored",
      { userToken: aUserToken({ fromLogin: true }) },
      inDays(80),
    ],
    ["the token's own", { inspection: anInspection({ expiresAt: inDays(5) }) }, inDays(5)],
    ["not the user token's, where there was none", { userToken: undefined }, inDays(80)],
    [
      "never, where nothing ends",
      { userToken: undefined, inspection: anInspection({ dataAccessExpiresAt: "never" }) },
      "never",
    ],
    [
      "unknown, where the data access is and nothing else ends",
      { userToken: undefined, inspection: anInspection({ dataAccessExpiresAt: "unknown" }) },
      "unknown",
    ],
    [
      "unknown for a dead token, whatever else ends",
      { inspection: anInspection({ state: "invalid" }) },
      "unknown",
    ],
  ])("is %s", (_whose, held, date) => {
    expect(compose(held).renewBy).toBe(date);
  });

  it("is the long-lived user token's, where this run stored it", () => {
    const storing = {
      "user-token-secret-name": "FB_USER_TOKEN",
      "github-token": makeToken(40),
    };
    expect(compose({}, storing, ["FB_USER_TOKEN"]).renewBy).toBe(inDays(60));
    expect(compose({}, storing, []).renewBy).toBe(inDays(50));
  });
});

describe("the date to act by", () => {
  it("is the date to renew by, but for a data access that the workflow ignores", () => {
    const held = { inspection: anInspection({ dataAccessExpiresAt: inDays(5) }) };
    expect(compose(held)).toMatchObject({ renewBy: inDays(5), actBy: inDays(5) });
    expect(compose(held, { "data-access": "ignore" })).toMatchObject({
      renewBy: inDays(5),
      actBy: inDays(50),
    });
  });

  it("is unknown for a dead token", () => {
    expect(compose({ inspection: anInspection({ state: "invalid" }) }).actBy).toBe("unknown");
  });
});

describe("the end of the user token", () => {
  it("is told where it was exchanged, and only there", () => {
    expect(compose().userTokenExpiresAt).toBe(inDays(60));
    expect(
      compose({ userToken: aUserToken({ exchanged: false }) }).userTokenExpiresAt,
    ).toBeUndefined();
    expect(compose({ userToken: undefined }).userTokenExpiresAt).toBeUndefined();
  });
});

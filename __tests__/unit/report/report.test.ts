import { describe, expect, it } from "vitest";
import { PageError, StorageError } from "../../../src/errors.ts";
import { composeReport, failsJob, handsOver } from "../../../src/report/report.ts";
import type { HeldToken } from "../../../src/stages/held-token.ts";
import { aHeldToken, aUserToken } from "../../helpers/a-held-token.ts";
import { aFailure, anOutcome, aReport, aWarning } from "../../helpers/a-report.ts";
import { anInspection, inDays, PAGE } from "../../helpers/an-inspection.ts";
import { makeToken } from "../../helpers/make-token.ts";
import { parsed, type With } from "../../helpers/raw-inputs.ts";

const compose = (held: Partial<HeldToken> = {}, given: With = {}, written: string[] = []) =>
  composeReport(parsed(given), aHeldToken(held), anOutcome({ written }));
const codes = (report: ReturnType<typeof compose>) => report.findings.map(({ code }) => code);

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
      renewBy: inDays(60),
      scopes: ["pages_manage_posts", "pages_read_engagement", "pages_show_list"],
      missingScopes: [],
      findings: [],
      errors: [],
    });
  });

  it("is unhealthy with a failure, healthy with warnings only", () => {
    expect(compose({ findings: [aFailure()] }).healthy).toBe(false);
    expect(compose({ findings: [aWarning()] }).healthy).toBe(true);
  });

  it("holds the errors of obtaining before those of storing", () => {
    const parts = { title: "t", message: "m", remedy: "r" };
    const [first, second] = [new PageError(parts), new StorageError(parts)];
    const stored = anOutcome({ errors: [second] });
    expect(composeReport(parsed(), aHeldToken({ errors: [first] }), stored).errors).toEqual([
      first,
      second,
    ]);
  });
});

describe("the date to renew by", () => {
  it.each<[string, Partial<HeldToken>, unknown]>([
    ["the user token's, where it ends first", {}, inDays(60)],
    ["the data access's", { userToken: aUserToken({ endsAt: inDays(90) }) }, inDays(80)],
    ["the token's own", { inspection: anInspection({ expiresAt: inDays(5) }) }, inDays(5)],
    [
      "not the user token's, where nothing was exchanged",
      { userToken: aUserToken({ exchanged: false }) },
      inDays(80),
    ],
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

describe("the user token of the next run", () => {
  const storing: With = {
    "user-token-secret-name": "FB_USER_TOKEN",
    "github-token": makeToken(40),
  };
  const soon = { userToken: aUserToken({ givenEndsAt: inDays(1) }) };

  it.each<[string, Partial<HeldToken>, With, string[], string[]]>([
    ["the given one, which ends soon", soon, {}, [], ["user-token-expires-soon"]],
    ["the long-lived one, once it is stored", soon, storing, ["FB_USER_TOKEN"], []],
    ["the given one, where storing failed", soon, storing, [], ["user-token-expires-soon"]],
    ["the given one, which lives long", {}, {}, [], []],
    ["not looked at where nothing was minted", { ...soon, minted: false }, {}, [], []],
    ["not there", { userToken: undefined }, {}, [], []],
    ["no matter in a check", soon, { "user-token": "", "page-token": makeToken() }, [], []],
  ])("is %s", (_what, held, given, written, found) => {
    expect(codes(compose(held, given, written))).toEqual(found);
  });
});

describe("the findings of the report", () => {
  it("come in the order of the contract, the version's last", () => {
    const held = {
      inspection: anInspection({ servedVersion: "v21.0" }),
      userToken: aUserToken({ givenEndsAt: inDays(1) }),
      findings: [aWarning({ code: "lacks-task" }), aFailure({ code: "missing-scopes" })],
    };
    expect(codes(compose(held))).toEqual([
      "missing-scopes",
      "user-token-expires-soon",
      "lacks-task",
      "graph-version-changed",
      "graph-version-retiring",
    ]);
  });
});

describe("the end of the job", () => {
  const errors = [new PageError({ title: "t", message: "m", remedy: "r" })];

  it.each<[Parameters<typeof aReport>[0], boolean, boolean]>([
    [{ healthy: true }, false, true],
    [{ healthy: false }, true, false],
    [{ healthy: false, onUnhealthy: "warn" }, false, true],
    [{ healthy: true, errors }, true, true],
    [{ healthy: false, onUnhealthy: "warn", errors }, true, true],
  ])("with %j fails: %s, hands the token over: %s", (differing, fails, hands) => {
    expect(failsJob(aReport(differing))).toBe(fails);
    expect(handsOver(aReport(differing))).toBe(hands);
  });
});

import { describe, expect, it } from "vitest";
import { ActionError } from "../../../src/errors.ts";
import type { Finding } from "../../../src/health/findings.ts";
import { isRenewalDue, objectionTo } from "../../../src/health/renewal.ts";
import { assessRenewal, mintFailed, storeUnreachable } from "../../../src/health/renewal-failed.ts";
import type { Moment } from "../../../src/moment.ts";
import type { Holder } from "../../../src/new-user-token.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";
import { anInspection, aPolicy, inDays } from "../../helpers/an-inspection.ts";

/** A token of this data access and this end. */
const judged = (
  dataAccessExpiresAt: Moment,
  findings: Finding[] = [],
  expiresAt: Moment = "never",
) => ({ inspection: anInspection({ expiresAt, dataAccessExpiresAt }), findings });

describe("a renewal", () => {
  it.each<[string, ReturnType<typeof judged>, boolean]>([
    ["the token is unhealthy", judged("never", [aFailure()]), true],
    ["its data access ends at the warning", judged(inDays(14)), true],
    ["its data access ends a second later", judged(inDays(14) + 1), false],
    ["its own end is near", judged("never", [], inDays(3)), true],
    ["it only has a warning of another kind", judged("never", [aWarning()]), false],
    ["nothing is known of its ends", judged("unknown", [], "unknown"), false],
  ])("where %s, is due: %s", (_what, token, due) => {
    expect(isRenewalDue(token, aPolicy())).toBe(due);
  });

  it("is not due for a data access that is ignored", () => {
    expect(isRenewalDue(judged(inDays(1)), aPolicy({ dataAccess: "ignore" }))).toBe(false);
  });
});

describe("a new token", () => {
  const old = judged(inDays(10));

  it.each<[string, ReturnType<typeof judged>, ReturnType<typeof judged>, boolean]>([
    ["ends later", judged(inDays(90)), old, true],
    ["ends at the same second", judged(inDays(10)), old, false],
    ["ends earlier", judged(inDays(9)), old, false],
    ["does not end", judged("never"), old, true],
    ["ends nobody knows when", judged("unknown"), old, true],
    [
      "ends at a date, where the old one ends nobody knows when",
      judged(inDays(90)),
      judged("unknown"),
      false,
    ],
    ["does not end, as the old one", judged("never"), judged("never"), false],
    [
      "ends no later, but the old one is unhealthy",
      judged(inDays(9)),
      judged(inDays(10), [aFailure()]),
      true,
    ],
    ["ends later, but is unhealthy", judged("never", [aFailure()]), old, false],
    [
      "is unhealthy as the old one is",
      judged("never", [aFailure()]),
      judged(inDays(10), [aFailure()]),
      false,
    ],
    ["has only a warning", judged("never", [aWarning()]), old, true],
    ["has an earlier end of its own", judged(inDays(90), [], inDays(5)), old, false],
  ])("that %s is taken or not", (_what, fresh, held, taken) => {
    const objection = objectionTo(fresh, held, aPolicy());
    expect(objection === undefined).toBe(taken);
    if (objection) expect(objection).toMatchObject({ code: "renewal-failed", severity: "warning" });
  });

  it("is compared without the data access where that is ignored", () => {
    const policy = aPolicy({ dataAccess: "ignore", allowExpiring: true });
    const fresh = judged(inDays(1), [], inDays(60));
    expect(objectionTo(fresh, judged(inDays(50), [], inDays(5)), policy)).toBeUndefined();
  });

  it("that is not taken leads a person to a login, and a system user to none", () => {
    const adviceFor = (holder: Holder) => objectionTo(judged(inDays(9)), old, aPolicy(), holder);
    expect(adviceFor("person")).toMatchObject({ login: "cure" });
    expect(adviceFor("person")?.remedy).toContain("The person must log in");
    expect(adviceFor("system-user")).not.toHaveProperty("login");
    expect(adviceFor("system-user")?.remedy).toContain("Business settings");
  });

  it("that is not taken says both dates, or what is wrong with it", () => {
    expect(objectionTo(judged(inDays(9)), old, aPolicy())?.message).toMatch(
      /first deadline \(2026-12-01T12:00:00Z\).*\(2026-12-02T12:00:00Z\)/,
    );
    expect(objectionTo(judged("never", [aFailure()]), old, aPolicy())?.message).toContain(
      "not healthy: The Page token ends.",
    );
  });
});

describe("beside a token that is kept, a warning says", () => {
  const failed = (code: ActionError["code"]) =>
    new ActionError({ code, message: "It went wrong.", remedy: "Mend it." });

  it("that no new token could be obtained: by whose fault, and else in its own words", () => {
    expect(mintFailed(failed("page-not-visible"))).toEqual({
      code: "renewal-failed",
      severity: "warning",
      message: "No new Page token could be obtained: It went wrong.",
      remedy: "Mend it.",
      login: "cure",
    });
    expect(mintFailed(failed("no-answer")).login).toBeUndefined();
    const ofSystemUser = Object.assign(failed("page-not-visible"), { login: false });
    expect(mintFailed(ofSystemUser)).toMatchObject({ login: false });
    expect(mintFailed(failed("user-token-dead"))).toMatchObject({ login: "cure" });
    const { message, remedy } = mintFailed(failed("user-token-dead"));
    expect(message).toBe(
      "No new Page token could be obtained, because the user token cannot be used.",
    );
    expect(remedy).toMatch(
      /^Save a new user token as the secret behind `user-token`; the next run/,
    );
  });

  it("that the next renewal could not be stored", () => {
    expect(storeUnreachable({ ok: true, value: undefined })).toEqual([]);
    expect(storeUnreachable({ ok: false, error: failed("store-forbidden") })).toMatchObject([
      { message: "The next renewal could not be stored: It went wrong.", remedy: "Mend it." },
    ]);
  });

  it("that it is not known whether the user token could renew it", () => {
    const healthy = anInspection({ kind: "user", pageId: undefined });
    expect(assessRenewal({ ok: true, value: healthy }, aPolicy(), true)).toEqual([]);
    expect(assessRenewal({ ok: false, error: failed("no-answer") }, aPolicy(), true)).toMatchObject(
      [
        {
          message:
            "It could not be found out whether the user token could renew it: It went wrong.",
          remedy: "Mend it.",
        },
      ],
    );
    const dead = anInspection({ kind: "user", state: "invalid", pageId: undefined });
    const findingsOf = (isStored: boolean) =>
      assessRenewal({ ok: true, value: dead }, aPolicy(), isStored);
    expect(findingsOf(true)).toMatchObject([{ code: "user-token-invalid" }]);
    expect(findingsOf(true)[0]).not.toHaveProperty("orElse");
    expect(findingsOf(false)).toMatchObject([
      { code: "user-token-invalid", orElse: "Set `user-token-secret-name`, too." },
    ]);
  });

  it("that only a login moves the data access, where that is what comes first", () => {
    const judged = (dataAccess: number, expiresAt: Moment = "never") => ({
      inspection: anInspection({ dataAccessExpiresAt: inDays(dataAccess), expiresAt }),
      findings: [],
    });
    const objection = (fresh: ReturnType<typeof judged>) =>
      objectionTo(fresh, judged(40), aPolicy({ allowExpiring: true }))?.remedy;
    expect(objection(judged(40))).toMatch(/^Only a login moves this date\. /);
    expect(objection(judged(80, inDays(30)))).not.toContain("Only a login");
    expect(objection(judged(80, inDays(30)))).not.toMatch(/^\s|Stryker/);
  });
});

it("an objection about deadlines tells the old one, by which several Pages are told as one", () => {
  const judged = (dataAccessExpiresAt: Moment) => ({
    inspection: anInspection({ dataAccessExpiresAt }),
    findings: [],
  });
  const objection = (old: Moment) => objectionTo(judged(inDays(1)), judged(old), aPolicy());
  expect(objection(inDays(40))).toMatchObject({ date: inDays(40) });
  expect(objection("never")).not.toHaveProperty("date");
});

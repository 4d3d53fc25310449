import { describe, expect, it } from "vitest";
import type { Finding } from "../../../src/health/findings.ts";
import { isRenewalDue, objectionTo } from "../../../src/health/renewal.ts";
import type { Moment } from "../../../src/moment.ts";
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

  it("that is not taken says both dates, or what is wrong with it", () => {
    expect(objectionTo(judged(inDays(9)), old, aPolicy())?.message).toMatch(
      /first deadline \(2026-12-01T12:00:00Z\).*\(2026-12-02T12:00:00Z\)/,
    );
    expect(objectionTo(judged("never", [aFailure()]), old, aPolicy())?.message).toContain(
      "not healthy: The Page token ends.",
    );
  });
});

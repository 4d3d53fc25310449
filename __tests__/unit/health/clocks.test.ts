import { describe, expect, it } from "vitest";
import type { TokenInspection } from "../../../src/graph/token-inspection.ts";
import { assess } from "../../../src/health/assess.ts";
import { failsByOwnClockOnly, failuresByClock, isSameClock } from "../../../src/health/clocks.ts";
import { objectionTo, objectionToLogin } from "../../../src/health/renewal.ts";
import { DAY } from "../../../src/moment.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";
import { anInspection, aPolicy, inDays, NOW } from "../../helpers/an-inspection.ts";

const YEARS = 20 * 365 * DAY;
const policy = aPolicy();

/** A token, judged by the clock of its own inspection. */
function judged(differing: Partial<TokenInspection>, asked = policy) {
  const inspection = anInspection(differing);
  return { inspection, findings: assess(inspection, asked, { minted: false }) };
}

const codesOf = (findings: ReadonlyArray<{ code: string }>) => findings.map(({ code }) => code);

it("two answers go by the same clock up to five minutes", () => {
  expect([300, -300, 301, -301].map((seconds) => isSameClock(NOW, NOW + seconds))).toEqual([
    ...[true, true, false, false],
  ]);
});

describe("another answer's clock", () => {
  const lapsed = anInspection({ dataAccessExpiresAt: NOW - 5 * DAY, now: NOW - YEARS });

  it("tells what has failed, where it is another one", () => {
    expect(codesOf(failuresByClock(NOW, lapsed, policy, true))).toEqual(["data-access-expired"]);
    expect(failuresByClock(undefined, lapsed, policy, true)).toEqual([]);
    expect(failuresByClock(NOW - YEARS + 300, lapsed, policy, true)).toEqual([]);
    expect(failuresByClock(NOW, anInspection({ now: NOW - YEARS }), policy, true)).toEqual([]);
    // What only warns is no failure, and whose token it is stands in the words.
    const soon = anInspection({ dataAccessExpiresAt: NOW + DAY, now: NOW - YEARS });
    expect(failuresByClock(NOW, soon, policy, true)).toEqual([]);
    const ending = anInspection({ expiresAt: NOW + DAY, now: NOW - YEARS });
    expect(failuresByClock(NOW, ending, policy, true)[0]?.message).toContain("Facebook gave out");
    expect(failuresByClock(NOW, ending, policy, false)[0]?.message).not.toContain("gave out");
  });

  it("judges a token that is minted, and no deadline is told twice", () => {
    const soon = anInspection({ dataAccessExpiresAt: NOW - 5 * DAY, now: NOW - 10 * DAY });
    const minted = { minted: true };
    expect(codesOf(assess(soon, policy, minted))).toEqual(["data-access-expires-soon"]);
    expect(codesOf(assess(soon, policy, { ...minted, otherNow: NOW }))).toEqual([
      "data-access-expired",
    ]);
    const ending = { ...soon, expiresAt: NOW + DAY };
    expect(codesOf(assess(ending, policy, { ...minted, otherNow: NOW }))).toEqual([
      ...["expires", "data-access-expired"],
    ]);
  });
});

describe("a token that fails by its own clock only", () => {
  const ahead = { now: NOW + YEARS };

  it("is one whose deadlines another clock does not find passed", () => {
    expect(failsByOwnClockOnly(judged(ahead), NOW, policy)).toBe(true);
    expect(failsByOwnClockOnly(judged(ahead), NOW + YEARS, policy)).toBe(false);
    const lapsed = judged({ ...ahead, dataAccessExpiresAt: NOW - DAY });
    expect(failsByOwnClockOnly(lapsed, NOW, policy)).toBe(false);
  });

  it("is one whatever warns, and none where one of two deadlines has passed by both clocks", () => {
    const { inspection, findings } = judged(ahead);
    const warned = { inspection, findings: [...findings, aWarning({ code: "scope-unknown" })] };
    expect(failsByOwnClockOnly(warned, NOW, policy)).toBe(true);
    expect(failsByOwnClockOnly(judged({ ...ahead, expiresAt: NOW + DAY }), NOW, policy)).toBe(
      false,
    );
    const healthy = judged({ now: NOW - 10 * DAY });
    expect(failsByOwnClockOnly(healthy, NOW + YEARS, policy)).toBe(true);
  });

  it("is none where something else fails, too", () => {
    const { inspection, findings } = judged(ahead);
    const more = { inspection, findings: [...findings, aFailure({ code: "missing-scopes" })] };
    expect(failsByOwnClockOnly(more, NOW, policy)).toBe(false);
  });
});

describe("a renewal", () => {
  const ending = aPolicy({ allowExpiring: true });
  const ahead = judged({ dataAccessExpiresAt: inDays(80), now: NOW + YEARS }, ending);

  it("takes no token that ends sooner than one that fails by a clock of its own", () => {
    const fresh = judged({ expiresAt: NOW + 3600 }, ending);
    expect(objectionTo(fresh, ahead, ending)).toMatchObject({ code: "renewal-failed" });
    expect(objectionToLogin(fresh, ahead, ending)).toMatchObject({ code: "renewal-failed" });
    expect(objectionTo(fresh, { ...ahead, inspection: anInspection() }, ending)).toBeUndefined();
  });

  it("takes no token that fails by the clock of the old one", () => {
    const fresh = judged({ dataAccessExpiresAt: NOW - DAY, now: NOW - YEARS });
    const old = judged({ dataAccessExpiresAt: inDays(5) });
    for (const objection of [objectionTo(fresh, old, policy), objectionToLogin(fresh, old, policy)])
      expect(objection?.message).toContain("but it is not healthy: The app's access");
  });
});

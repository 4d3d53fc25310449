import type { TokenInspection } from "../graph/token-inspection.ts";
import { assessDeadlines } from "./assess-deadlines.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";

/** Seconds that the clocks of two answers may be apart, for dates of the one to be compared with the other's. */
const SAME_CLOCK = 300;

/** Whether two answers go by the same clock. @param a,b epoch seconds at which each was given */
export function isSameClock(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_CLOCK;
}

/** What fails of a token's deadlines by another clock than that of its own inspection; nothing where both agree. */
export function failuresByClock(
  now: number | undefined,
  inspection: TokenInspection,
  policy: Policy,
  minted: boolean,
): Finding[] {
  if (now === undefined || isSameClock(now, inspection.now)) return [];
  return assessDeadlines({ ...inspection, now }, policy, { minted }).filter(isFailure);
}

/**
 * Whether a token is unhealthy by its own clock only: all that fails is a deadline, which another
 * answer's clock does not find passed.
 */
export function failsByOwnClockOnly(
  { inspection, findings }: { inspection: TokenInspection; findings: readonly Finding[] },
  now: number,
  policy: Policy,
): boolean {
  if (isSameClock(now, inspection.now)) return false;
  const failures = new Set(findings.filter(isFailure).map(({ code }) => code));
  const byOwn = codesOf(assessDeadlines(inspection, policy, GIVEN));
  const byOther = codesOf(failuresByClock(now, inspection, policy, GIVEN.minted));
  return failures.isSubsetOf(byOwn) && failures.isDisjointFrom(byOther);
}

/** Which words a finding has does not matter here. */
const GIVEN = { minted: false };

function codesOf(findings: readonly Finding[]): Set<string> {
  return new Set(findings.map(({ code }) => code));
}

function isFailure({ severity }: Finding): boolean {
  return severity === "failure";
}

import type { TokenInspection } from "../graph/token-inspection.ts";
import {
  DAY,
  earliest,
  endsLater,
  formatEnd,
  formatMoment,
  isWithin,
  type Moment,
} from "../moment.ts";
import { type Holder, makeNewUserToken } from "../new-user-token.ts";
import { deadlinesOf, ONLY_A_LOGIN } from "./assess-deadlines.ts";
import { failsByOwnClockOnly, failuresByClock } from "./clocks.ts";
import { type Finding, type FindingCode, isHealthy } from "./findings.ts";
import type { Policy } from "./policy.ts";
import { adviceOf, renewalFailed } from "./renewal-failed.ts";

/** A Page token that was inspected and assessed. */
export interface Judged {
  inspection: TokenInspection;
  findings: readonly Finding[];
}

/** Why an old token is kept although there is a new one. */
export interface Objection extends Finding {
  /** What is wrong with the new token, and how it is said behind an old one's failure that says the same. */
  shared?: { code: FindingCode; message: string; again: string };
}

/** Whether a token should be replaced: it is unhealthy, or a deadline of it is near. */
export function isRenewalDue({ inspection, findings }: Judged, policy: Policy): boolean {
  return (
    !isHealthy(findings) ||
    deadlinesOf(inspection, policy).some((deadline) =>
      isWithin(deadline, policy.warnWithinDays, inspection.now),
    )
  );
}

/**
 * Why the old token is kept although there is a new one, or undefined where the new one is taken:
 * only a healthy one, and only one that ends later, unless the old one is unhealthy.
 */
export function objectionTo(
  fresh: Judged,
  old: Judged,
  policy: Policy,
  holder: Holder = "person",
): Objection | undefined {
  const failure = failureOf(fresh, old, policy);
  if (failure) return notHealthy("A new Page token was obtained", failure);
  const newEnd = firstDeadline(fresh, policy);
  const oldEnd = firstDeadline(old, policy);
  if (isUnhealthy(old, fresh, policy) || endsLater(newEnd, oldEnd)) return undefined;
  const isDataAccess = newEnd === fresh.inspection.dataAccessExpiresAt;
  const kept = renewalFailed(
    `A new Page token was obtained, but its first deadline (${formatMoment(newEnd)}) is no later than that of the one there is (${formatMoment(oldEnd)}), which is kept.`,
    {
      remedy: isDataAccess && holder === "person" ? ONLY_A_LOGIN : makeNewUserToken(holder),
      ...(holder === "person" && { login: "cure" }),
    },
  );
  return typeof oldEnd === "number" ? { ...kept, date: oldEnd } : kept;
}

/**
 * Why the old token is kept although somebody has just logged in, or undefined where the new one is
 * taken: it has no failure, and neither it nor its data access ends before that of a healthy old one.
 */
export function objectionToLogin(
  fresh: Judged,
  old: Judged,
  policy: Policy,
): Objection | undefined {
  const failure = failureOf(fresh, old, policy);
  // The code is spent: what another login cures leads to one.
  if (failure) return notHealthy("The login brought a Page token", failure, notRenewed(fresh, old));
  const [now, then] = [fresh.inspection, old.inspection];
  const endsBefore =
    !isUnhealthy(old, fresh, policy) &&
    (isBefore(now.expiresAt, then.expiresAt) ||
      isBefore(now.dataAccessExpiresAt, then.dataAccessExpiresAt));
  if (!endsBefore) return undefined;
  const ends = ({ expiresAt, dataAccessExpiresAt }: TokenInspection) =>
    `${formatEnd(expiresAt, now.now)}, its data access ${formatEnd(dataAccessExpiresAt, now.now)}`;
  return renewalFailed(
    `The login brought a Page token that ${ends(now)}. The one before, which ${ends(then)}, lasts longer and is kept.${notRenewed(fresh, old)}`,
    {
      remedy:
        "Nothing, while the old token works. To take the new one all the same, log in by the same link again, and run the workflow once without `page-token`.",
    },
  );
}

/** What fails of a new token, by its own clock or by that of the old one. */
function failureOf(fresh: Judged, old: Judged, policy: Policy): Finding | undefined {
  const own = fresh.findings.find(({ severity }) => severity === "failure");
  return own ?? failuresByClock(old.inspection.now, fresh.inspection, policy, true)[0];
}

/** Whether an old token is unhealthy, and not only by a clock that the answer to the new one does not share. */
function isUnhealthy(old: Judged, fresh: Judged, policy: Policy): boolean {
  return !isHealthy(old.findings) && !failsByOwnClockOnly(old, fresh.inspection.now, policy);
}

/** The objection to a new token with a failure. @param more what else is said of it */
function notHealthy(came: string, failure: Finding, more = ""): Objection {
  const what = `${came}, but it is not healthy`;
  return {
    ...renewalFailed(`${what}: ${failure.message}${more}`, adviceOf(failure)),
    shared: {
      code: failure.code,
      message: failure.message,
      again: `${what}, for the same reason.${more}`,
    },
  };
}

function notRenewed(fresh: Judged, old: Judged): string {
  return renewsDataAccess(fresh, old) ? "" : " This login did not renew the data access.";
}

/** Whether both are known, and the first ends sooner. */
function isBefore(a: Moment, b: Moment): boolean {
  return a !== "unknown" && endsLater(b, a);
}

/** So long after a login data access ends at least, in seconds: 90 days, less one for clocks that differ. */
const LOGIN_GIVES = 89 * DAY;

/**
 * Whether a login moved the data access, as it should. It does so for all tokens of that person and
 * app, so the old one's may end as late by now; none that is not told, or never ends, is missed.
 */
export function renewsDataAccess(fresh: Judged, old: Judged): boolean {
  const { dataAccessExpiresAt: end, now } = fresh.inspection;
  if (typeof end !== "number" || end - now >= LOGIN_GIVES) return true;
  return endsLater(end, old.inspection.dataAccessExpiresAt);
}

/** A deadline that nobody tells is none, here as in the assessment. */
function firstDeadline({ inspection }: Judged, policy: Policy): Moment {
  return earliest(deadlinesOf(inspection, policy).filter((deadline) => deadline !== "unknown"));
}

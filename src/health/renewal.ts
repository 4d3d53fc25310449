import { type ActionError, isAbout } from "../errors.ts";
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
import type { Result } from "../result.ts";
import { deadlinesOf } from "./assess-deadlines.ts";
import { assessRenewalToken } from "./assess-user-token.ts";
import { type Finding, isHealthy, loginCureOf } from "./findings.ts";
import type { Policy } from "./policy.ts";

/** A Page token that was inspected and assessed. */
export interface Judged {
  inspection: TokenInspection;
  findings: readonly Finding[];
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
): Finding | undefined {
  const failure = fresh.findings.find(({ severity }) => severity === "failure");
  if (failure) {
    return renewalFailed(
      `A new Page token was obtained, but it is not healthy: ${failure.message}`,
      failure.remedy,
    );
  }
  const newEnd = firstDeadline(fresh, policy);
  const oldEnd = firstDeadline(old, policy);
  if (!isHealthy(old.findings) || endsLater(newEnd, oldEnd)) return undefined;
  const kept = renewalFailed(
    `A new Page token was obtained, but its first deadline (${formatMoment(newEnd)}) is no later than that of the one there is (${formatMoment(oldEnd)}), which is kept.`,
    `${newEnd === fresh.inspection.dataAccessExpiresAt ? "Only a login moves the data access. " : ""}${makeNewUserToken(holder)}`,
  );
  return typeof oldEnd === "number" ? { ...kept, date: oldEnd } : kept;
}

/**
 * Why the old token is kept although somebody has just logged in, or undefined where the new one is
 * taken: it has no failure, and neither it nor its data access ends before that of a healthy old one.
 */
export function objectionToLogin(fresh: Judged, old: Judged): Finding | undefined {
  const failure = fresh.findings.find(({ severity }) => severity === "failure");
  if (failure) {
    const told = renewalFailed(
      `The login brought a Page token, but it is not healthy: ${failure.message}`,
      failure.remedy,
    );
    // The code is spent: what another login cures leads to one.
    const login = loginCureOf(failure);
    return login === undefined ? told : { ...told, login };
  }
  const [now, then] = [fresh.inspection, old.inspection];
  const endsBefore =
    isHealthy(old.findings) &&
    (isBefore(now.expiresAt, then.expiresAt) ||
      isBefore(now.dataAccessExpiresAt, then.dataAccessExpiresAt));
  if (!endsBefore) return undefined;
  const ends = ({ expiresAt, dataAccessExpiresAt }: TokenInspection) =>
    `${formatEnd(expiresAt, now.now)}, its data access ${formatEnd(dataAccessExpiresAt, now.now)}`;
  return renewalFailed(
    `The login brought a Page token that ${ends(now)}. The one before, which ${ends(then)}, lasts longer and is kept.${renewsDataAccess(fresh, old) ? "" : " This login did not renew the data access."}`,
    "Nothing, while the old token works. To take the new one all the same, log in by the same link again, and run the workflow once without `page-token`.",
  );
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

/** Findings about the user token that would renew a Page token that is kept. */
export function assessRenewal(inspection: Result<TokenInspection>, policy: Policy): Finding[] {
  if (inspection.ok) return assessRenewalToken(inspection.value, policy);
  const { message, remedy } = inspection.error;
  return [
    renewalFailed(
      `It could not be found out whether the user token could renew it: ${message}`,
      remedy,
    ),
  ];
}

/** The finding where no new Page token could be obtained, and the old one is healthy. */
export function mintFailed(error: ActionError): Finding {
  if (isAbout(error, "user-token")) {
    return renewalFailed(
      "No new Page token could be obtained, because the user token cannot be used.",
      "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.",
    );
  }
  return renewalFailed(`No new Page token could be obtained: ${error.message}`, error.remedy);
}

/** The finding where the secret store could not be reached while the old Page token is kept. */
export function storeUnreachable(access: Result<unknown>): Finding[] {
  if (access.ok) return [];
  const { message, remedy } = access.error;
  return [renewalFailed(`The next renewal could not be stored: ${message}`, remedy)];
}

/** The warning that a renewal, or what the next one needs, does not work. */
export function renewalFailed(message: string, remedy: string): Finding {
  return { code: "renewal-failed", severity: "warning", message, remedy };
}

import type { TokenInspection } from "../graph/token-inspection.ts";
import { formatDay, formatDistance, isWithin, type Moment } from "../moment.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";
import { LOG_IN_AGAIN } from "./words.ts";

/** When the Page token ends, and when the app's data access does. @param minted whether this run obtained it */
export function assessDeadlines(
  inspection: TokenInspection,
  policy: Policy,
  minted: boolean,
): Finding[] {
  return [...assessExpiry(inspection, policy, minted), ...assessDataAccess(inspection, policy)];
}

/** The dates by which the Page token itself stops working; data access only where the policy minds it. */
export function deadlinesOf(
  { expiresAt, dataAccessExpiresAt }: TokenInspection,
  { dataAccess }: Policy,
): Moment[] {
  return dataAccess === "ignore" ? [expiresAt] : [expiresAt, dataAccessExpiresAt];
}

const MINT_IT =
  "Let this action obtain the Page token: give it `user-token`, which it exchanges for a long-lived one first.";

const MINTED_ENDING = `Facebook gave out a token with an end, although the user token was exchanged: ${LOG_IN_AGAIN}.`;

function assessExpiry(
  { expiresAt, now }: TokenInspection,
  policy: Policy,
  minted: boolean,
): Finding[] {
  if (typeof expiresAt !== "number") return [];
  const when = `${formatDay(expiresAt)} (${formatDistance(expiresAt, now)})`;
  if (!policy.allowExpiring) {
    return [
      {
        code: "expires",
        severity: "failure",
        message: `The Page token ends on ${when}; one that comes from a long-lived user token has no end.`,
        remedy: `${minted ? MINTED_ENDING : MINT_IT} If a token with an end is what you want, set \`allow-expiring: true\`.`,
      },
    ];
  }
  const severity = severityOf(expiresAt, policy, now);
  if (!severity) return [];
  return [
    {
      code: "expires-soon",
      severity,
      message: `The Page token ends on ${when}.`,
      remedy:
        "Before that day, run a workflow that gives this action `user-token`: it obtains a new one.",
    },
  ];
}

const ONLY_A_LOGIN = `Only a login moves this date, no exchange and no new Page token does: ${LOG_IN_AGAIN}. A system user has no such date.`;

function assessDataAccess(
  { dataAccessExpiresAt: end, now }: TokenInspection,
  policy: Policy,
): Finding[] {
  if (policy.dataAccess === "ignore" || typeof end !== "number") return [];
  const severity = severityOf(end, policy, now);
  if (!severity) return [];
  const capped = policy.dataAccess === "warn" ? "warning" : severity;
  const when = `${formatDay(end)} (${formatDistance(end, now)})`;
  return end <= now
    ? [
        {
          code: "data-access-expired",
          severity: capped,
          message: `The app's access to the person's data ended on ${when}, 90 days after their last login; the token still counts as valid, but calls that read data fail.`,
          remedy: ONLY_A_LOGIN,
        },
      ]
    : [
        {
          code: "data-access-expires-soon",
          severity: capped,
          message: `The app's access to the person's data ends on ${when}, 90 days after their last login.`,
          remedy: ONLY_A_LOGIN,
        },
      ];
}

function severityOf(
  deadline: number,
  policy: Policy,
  now: number,
): Finding["severity"] | undefined {
  if (isWithin(deadline, policy.failWithinDays, now)) return "failure";
  return isWithin(deadline, policy.warnWithinDays, now) ? "warning" : undefined;
}

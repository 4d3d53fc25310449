import type { TokenInspection } from "../graph/token-inspection.ts";
import { formatDay, formatDistance, isWithin, type Moment } from "../moment.ts";
import { type Holder, LOG_IN_BY_LINK, makeNewUserToken } from "../new-user-token.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";

/** Where a Page token comes from, as far as its deadlines depend on it. */
interface Source {
  /** Whether this run obtained it. */
  minted: boolean;
  /** Whose user token it comes from, where that is known. */
  holder?: Holder | undefined;
}

/** When the Page token ends, and when the app's data access does. */
export function assessDeadlines(
  inspection: TokenInspection,
  policy: Policy,
  source: Source,
): Finding[] {
  return [...assessExpiry(inspection, policy, source), ...assessDataAccess(inspection, policy)];
}

/** The dates by which the Page token itself stops working; data access only where the policy minds it. */
export function deadlinesOf(
  { expiresAt, dataAccessExpiresAt }: TokenInspection,
  { dataAccess }: Policy,
): Moment[] {
  return dataAccess === "ignore" ? [expiresAt] : [expiresAt, dataAccessExpiresAt];
}

/** How to get a Page token without an end. */
function mintEndless({ minted, holder = "person" }: Source): string {
  return minted
    ? makeNewUserToken(holder)
    : "Let this action obtain the Page token from a living user token (`user-token`), which it exchanges for a long-lived one first.";
}

const OR_ALLOW = "Or set `allow-expiring: true`, if an end is meant.";

function assessExpiry(
  { expiresAt, now }: TokenInspection,
  policy: Policy,
  source: Source,
): Finding[] {
  if (typeof expiresAt !== "number") return [];
  const when = `${formatDay(expiresAt)} (${formatDistance(expiresAt, now)})`;
  if (!policy.allowExpiring) {
    return [
      {
        code: "expires",
        severity: "failure",
        date: expiresAt,
        message: `The Page token ends on ${when}; one that comes from a long-lived user token has no end.${source.minted ? " Facebook gave out this one, although the user token was exchanged." : ""}`,
        remedy: `${mintEndless(source)} ${OR_ALLOW}`,
        byLink: LOG_IN_BY_LINK,
        orElse: OR_ALLOW,
      },
    ];
  }
  const severity = severityOf(expiresAt, policy, now);
  if (!severity) return [];
  return [
    {
      code: "expires-soon",
      severity,
      date: expiresAt,
      message: `The Page token ends on ${when}.`,
      remedy:
        "Before that day, this action must obtain a new one: give it a living user token as `user-token`.",
    },
  ];
}

/** Nothing else moves the end of data access: no exchange, and no new Page token. System users have none. */
export const ONLY_A_LOGIN = `Only a login moves this date. ${makeNewUserToken("person")}`;

const OR_WARN = "Workflows that only post can set `data-access: warn`.";

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
          date: end,
          message: `The app's access to the person's data ended on ${when}, 90 days after their last login. The token still counts as valid, but calls that read data fail; posting is reported to go on, which Facebook does not promise.`,
          ...(policy.dataAccess === "warn"
            ? { remedy: ONLY_A_LOGIN }
            : { remedy: `${ONLY_A_LOGIN} ${OR_WARN}`, orElse: OR_WARN }),
        },
      ]
    : [
        {
          code: "data-access-expires-soon",
          severity: capped,
          date: end,
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

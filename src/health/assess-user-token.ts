import type { TokenInspection } from "../graph/token-inspection.ts";
import { formatDay, formatDistance, isWithin, type Moment } from "../moment.ts";
import type { Finding } from "./findings.ts";
import { explainInvalidReason } from "./invalid-reasons.ts";
import type { Policy } from "./policy.ts";
import { KIND_WORDS, LOG_IN_AGAIN } from "./words.ts";

/**
 * The user token that the next run will use: a warning where it is about to end.
 * @param onlyLoginHelps whether a long-lived one is stored anyhow, or there is none that ends later
 */
export function assessNextUserToken(
  endsAt: Moment,
  onlyLoginHelps: boolean,
  { warnWithinDays }: Policy,
  now: number,
): Finding[] {
  if (typeof endsAt !== "number" || !isWithin(endsAt, warnWithinDays, now)) return [];
  return [
    {
      code: "user-token-expires-soon",
      severity: "warning",
      message: `The user token that the next run will use ends on ${formatDay(endsAt)} (${formatDistance(endsAt, now)}).`,
      remedy: onlyLoginHelps
        ? `Before that day, ${LOG_IN_AGAIN}. A system-user token does not end.`
        : "Set `user-token-secret-name`, so that this action stores the long-lived user token for the next run, or use a system-user token, which does not end. The Page token does not end with it.",
    },
  ];
}

/** The user token beside a Page token that is kept: a warning where it could not renew anything. */
export function assessRenewalToken(inspection: TokenInspection, policy: Policy): Finding[] {
  const trouble = troubleOf(inspection, policy.appId);
  if (!trouble) return assessNextUserToken(inspection.expiresAt, true, policy, inspection.now);
  return [
    {
      code: "user-token-invalid",
      severity: "warning",
      message: `The user token ${trouble.why}; the Page token works, but nothing could renew it.`,
      remedy: trouble.remedy,
    },
  ];
}

function troubleOf(
  inspection: TokenInspection,
  appId: string,
): { why: string; remedy: string } | undefined {
  const { state, reason, kind } = inspection;
  if (state === "invalid") {
    const death = explainInvalidReason(reason);
    return { why: `is dead: ${death.why}`, remedy: death.remedy };
  }
  if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
    return {
      why: "belongs to another app",
      remedy: "Save a user token of the app in `app-id` as the secret behind `user-token`.",
    };
  }
  if (kind === "page" || kind === "app") {
    return {
      why: `is ${KIND_WORDS[kind]}, not a user token`,
      remedy:
        "Save a user token (README of this action, “Your first user token”) as the secret behind `user-token`.",
    };
  }
  return undefined;
}

import type { TokenInspection } from "../graph/token-inspection.ts";
import { formatDay, formatDistance, isWithin, type Moment } from "../moment.ts";
import {
  aroundNewToken,
  type Holder,
  LOG_IN_BY_LINK,
  makeNewUserToken,
  type Remedies,
  SETUP_COMMAND,
  THEN_BY_LINK,
} from "../new-user-token.ts";
import { explainInvalidReason } from "./explain-invalid-reason.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";
import { holderOf, KIND_WORDS } from "./words.ts";

/** The user token that the next run will use. */
export interface NextUserToken {
  holder: Holder;
  endsAt: Moment;
  /** Whether a new one is all that helps: the one that ends later is stored anyhow, or there is none. */
  onlyNewHelps: boolean;
}

/** The user token of the next run: a warning where it is about to end. */
export function assessNextUserToken(
  { holder, endsAt, onlyNewHelps }: NextUserToken,
  { warnWithinDays }: Policy,
  now: number,
): Finding[] {
  if (typeof endsAt !== "number" || !isWithin(endsAt, warnWithinDays, now)) return [];
  return [
    {
      code: "user-token-expires-soon",
      severity: "warning",
      ...(holder === "system-user" && { login: false }),
      message: `The user token that the next run will use ends on ${formatDay(endsAt)} (${formatDistance(endsAt, now)}).`,
      ...(onlyNewHelps ? inTime(holder) : STORE_IT[holder]),
    },
  ];
}

function inTime(holder: Holder): Remedies {
  return aroundNewToken(holder, (newToken) => `Before that day: ${newToken}`);
}

const STORE_IT = {
  person: {
    remedy:
      "Set `user-token-secret-name`, so that this action stores the long-lived user token for the next run, or use a system-user token that never ends. The Page token does not end with it.",
    byLink: `Set \`user-token-secret-name\`, so that this action stores the long-lived user token for the next run; then ${THEN_BY_LINK}. The Page token does not end with it.`,
  },
  "system-user": {
    remedy: `${inTime("system-user").remedy} Or set \`user-token-secret-name\`: this action then renews it in time.`,
  },
} as const satisfies Record<Holder, Remedies>;

/**
 * The user token beside a Page token that is kept: a warning where it could not renew anything.
 * @param isStored whether the run stores a user token that a login brings
 */
export function assessRenewalToken(
  inspection: TokenInspection,
  policy: Policy,
  isStored: boolean,
): Finding[] {
  const trouble = troubleOf(inspection, policy.appId);
  if (!trouble) return [];
  return [
    {
      code: "user-token-invalid",
      severity: "warning",
      ...(holderOf(inspection.kind) === "system-user" && { login: false }),
      message: `The user token ${trouble.why}; the Page token works, but nothing could renew it.`,
      remedy: trouble.remedy,
      byLink: trouble.byLink ?? LOG_IN_BY_LINK,
      details: trouble.details,
      ...(!isStored && { orElse: "Set `user-token-secret-name`, too." }),
    },
  ];
}

interface Trouble extends Remedies {
  /** Goes on from "The user token …". */
  why: string;
  details?: string | undefined;
}

function troubleOf(inspection: TokenInspection, appId: string): Trouble | undefined {
  const { state, reason, kind } = inspection;
  if (state === "invalid") {
    const death = explainInvalidReason(reason, holderOf(kind));
    return { ...death, why: `is dead: ${death.why}` };
  }
  if (state === "other-app" || (inspection.appId !== undefined && inspection.appId !== appId)) {
    return {
      why: "belongs to another app",
      remedy:
        kind === "system-user"
          ? makeNewUserToken("system-user", "choose this app")
          : `Save a user token of the app in \`app-id\` as the secret behind \`user-token\`: \`${SETUP_COMMAND}\` makes one.`,
    };
  }
  if (kind === "page" || kind === "app") {
    return {
      why: `is ${KIND_WORDS[kind]}, not a user token`,
      remedy: `Save a user token as the secret behind \`user-token\`: \`${SETUP_COMMAND}\` makes one.`,
    };
  }
  return undefined;
}

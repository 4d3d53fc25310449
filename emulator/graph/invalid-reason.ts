import type { InvalidReason, Token } from "./state/model.ts";
import { mayActAsPage } from "./state/tokens.ts";
import type { GraphWorld } from "./state/world.ts";

/** Why a token that is known does not work: code 190 with this message and subcode. */
export interface ReasonDetails {
  readonly subcode: number;
  readonly message: string;
}

/**
 * The reason why a token does not work now, or undefined when it works; facts section 4. A token
 * whose data access has lapsed still works.
 */
export function findInvalidReason(world: GraphWorld, token: Token): ReasonDetails | undefined {
  const user = world.users.get(token.userId);
  if (token.invalidReason !== undefined) return describeReason(token.invalidReason, token);
  if (user?.condition === "checkpointed") return CHECKPOINTED;
  if (user?.condition === "unconfirmed") return describeUnconfirmed(token.userId);
  const now = world.clock.now();
  if (token.expiresAt !== 0 && token.expiresAt <= now) return describeExpiry(token.expiresAt, now);
  if (token.pageId !== undefined && !mayActAsPage(world, token.userId, token.pageId)) {
    return describeReason("role-lost", token);
  }
  return undefined;
}

const CHECKPOINTED: ReasonDetails = {
  subcode: 459,
  message:
    "Error validating access token: You cannot access the app till you log in to www.facebook.com and follow the instructions given.",
};

function describeUnconfirmed(userId: string): ReasonDetails {
  return {
    subcode: 464,
    message: `Error validating access token: Sessions for the user ${userId} are not allowed because the user is not a confirmed user.`,
  };
}

function describeExpiry(expiresAt: number, now: number): ReasonDetails {
  return {
    subcode: 463,
    message: `Error validating access token: Session has expired on ${formatPacific(expiresAt)}. The current time is ${formatPacific(now)}.`,
  };
}

function describeReason(reason: InvalidReason, token: Token): ReasonDetails {
  const prefix = "Error validating access token: ";
  const details = {
    "password-changed": {
      subcode: 460,
      message: `${prefix}The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.`,
    },
    "app-removed": {
      subcode: 458,
      message: `${prefix}The user has not authorized application ${token.appId}.`,
    },
    "invalidated-by-api": {
      subcode: 466,
      message: `${prefix}The session was invalidated explicitly using an API call.`,
    },
    "logged-out": {
      subcode: 467,
      message: `${prefix}The session is invalid because the user logged out.`,
    },
    "role-lost": {
      subcode: 492,
      message: `${prefix}The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.`,
    },
    "not-engaged": {
      subcode: 493,
      message:
        "The access token is invalid since the user hasn't engaged the app in longer than 90 days.",
    },
  } satisfies Record<InvalidReason, ReasonDetails>;
  return details[reason];
}

/** Facebook's way to name a time: `Wednesday, 16-Nov-22 07:45:51 PST`. */
function formatPacific(epoch: number): string {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: "America/Los_Angeles",
    weekday: "long",
    day: "2-digit",
    month: "short",
    year: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "short",
  }).formatToParts(new Date(epoch * 1000));
  const part = (type: string) => parts.find((candidate) => candidate.type === type)?.value ?? "";
  const date = `${part("day")}-${part("month")}-${part("year")}`;
  const time = `${part("hour")}:${part("minute")}:${part("second")}`;
  return `${part("weekday")}, ${date} ${time} ${part("timeZoneName")}`;
}

import { GraphError, TWO_FACTOR_REQUIRED } from "./graph-error.ts";
import type { InvalidReason, Token, User } from "./state/model.ts";
import { mayActAsPage } from "./state/tokens.ts";
import type { GraphWorld } from "./state/world.ts";

/** An invalid token's refusal, and the inner error of `debug_token`. */
export interface ReasonDetails {
  /** 190, or 415. */
  readonly code: number;
  readonly subcode?: number;
  readonly message: string;
}

/**
 * Refuses a token that does not work now.
 *
 * @throws {GraphError} 190 or 415.
 */
export function assertTokenWorks(world: GraphWorld, token: Token): void {
  const reason = findInvalidReason(world, token);
  if (!reason) return;
  const { code, subcode, message } = reason;
  throw new GraphError(code, message, subcode === undefined ? {} : { subcode });
}

/**
 * The reason why a token does not work now, or undefined when it works; facts section 4. A token
 * whose data access has lapsed still works.
 */
export function findInvalidReason(world: GraphWorld, token: Token): ReasonDetails | undefined {
  const { pageId, userId, expiresAt } = token;
  const now = world.clock.now();
  if (token.invalidReason !== undefined) return describeReason(token.invalidReason, token);
  if (pageId !== undefined && world.pages.get(pageId)?.accessible === false) return NOT_ACCESSIBLE;
  const condition = describeCondition(world.users.get(userId)?.condition ?? "fine", userId);
  if (condition) return condition;
  if (expiresAt !== 0 && expiresAt <= now) return describeExpiry(expiresAt, now);
  const hasRole = pageId === undefined || mayActAsPage(world, userId, pageId);
  return hasRole ? undefined : describeReason("role-lost", token);
}

// Seen without a subcode (botframework-sdk#5252).
const NOT_ACCESSIBLE: ReasonDetails = {
  code: 190,
  message: "This Page access token belongs to a Page that is not accessible.",
};

function describeCondition(
  condition: User["condition"],
  userId: string,
): ReasonDetails | undefined {
  const prefix = "Error validating access token: ";
  return {
    fine: undefined,
    checkpointed: {
      code: 190,
      subcode: 459,
      message: `${prefix}You cannot access the app till you log in to www.facebook.com and follow the instructions given.`,
    },
    unconfirmed: {
      code: 190,
      subcode: 464,
      message: `${prefix}Sessions for the user ${userId} are not allowed because the user is not a confirmed user.`,
    },
    "needs-two-factor": { code: 415, subcode: 2859009, message: TWO_FACTOR_REQUIRED },
  }[condition];
}

function describeExpiry(expiresAt: number, now: number): ReasonDetails {
  return {
    code: 190,
    subcode: 463,
    message: `Error validating access token: Session has expired on ${formatPacific(expiresAt)}. The current time is ${formatPacific(now)}.`,
  };
}

function describeReason(reason: InvalidReason, token: Token): ReasonDetails {
  const prefix = "Error validating access token: ";
  const details = {
    "password-changed": {
      code: 190,
      subcode: 460,
      message: `${prefix}The session has been invalidated because the user changed their password or Facebook has changed the session for security reasons.`,
    },
    "app-removed": {
      code: 190,
      subcode: 458,
      message: `${prefix}The user has not authorized application ${token.appId}.`,
    },
    "invalidated-by-api": {
      code: 190,
      subcode: 466,
      message: `${prefix}The session was invalidated explicitly using an API call.`,
    },
    "logged-out": {
      code: 190,
      subcode: 467,
      message: `${prefix}The session is invalid because the user logged out.`,
    },
    "role-lost": {
      code: 190,
      subcode: 492,
      message: `${prefix}The user must be an administrator, editor, or moderator of the page in order to impersonate it. If the page business requires Two Factor Authentication, the user also needs to enable Two Factor Authentication.`,
    },
    "not-engaged": {
      code: 190,
      subcode: 493,
      message:
        "The access token is invalid since the user hasn't engaged the app in longer than 90 days.",
    },
    // What Facebook says of it is not recorded.
    "page-unticked": {
      code: 190,
      subcode: 458,
      message: `${prefix}The user has not authorized application ${token.appId}.`,
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

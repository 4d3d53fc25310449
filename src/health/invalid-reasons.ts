import type { InvalidReason } from "../graph/token-inspection.ts";
import { LOG_IN_AGAIN } from "./words.ts";

/** Why a token is dead, and what brings a living one. */
export interface ReasonExplanation {
  /** `false` where something else than a login must be done first, or the token was copied badly. */
  offersLogin?: false;
  /** Ends a sentence: "The Page token is dead: …". */
  why: string;
  remedy: string;
}

const ANEW = `It cannot be revived: ${LOG_IN_AGAIN}.`;

const INVALID_REASONS = {
  expired: {
    why: "it has expired",
    remedy: `${ANEW} A user token from Graph API Explorer lives for an hour or two; a Page token that this action obtains does not expire with time.`,
  },
  password: {
    why: "the person's password was changed, or Facebook ended their sessions for security reasons",
    remedy: ANEW,
  },
  removed: {
    why: "the person removed the app from their account",
    remedy: ANEW,
  },
  checkpoint: {
    offersLogin: false,
    why: "Facebook asks the person to confirm something before anything goes on",
    remedy: `The person must log in at www.facebook.com and follow the instructions there. If the token stays dead after that: ${LOG_IN_AGAIN}.`,
  },
  unconfirmed: {
    why: "the person's account is not confirmed",
    remedy: `The person must log in at www.facebook.com and confirm the account. If the token stays dead after that: ${LOG_IN_AGAIN}.`,
  },
  revoked: {
    why: "it was invalidated by an API call",
    remedy: `Find out who or what revoked it. ${ANEW}`,
  },
  loggedOut: { why: "the person logged out", remedy: ANEW },
  roleLost: {
    why: "the person has lost their role on the Page, or has not set up the two-factor authentication that it asks for",
    remedy: `Somebody with full control of the Page must give the role back (Page settings → Page access), or the person must turn on two-factor authentication. Then ${LOG_IN_AGAIN}.`,
  },
  notEngaged: { why: "the person has not used the app for 90 days", remedy: ANEW },
  malformed: {
    why: "it is malformed: no whole token, or a changed one",
    remedy:
      "Copy the token again, whole and without quotes, and save it as the secret (in the repository on GitHub: Settings → Secrets and variables → Actions).",
  },
  noApp: {
    why: "it belongs to no known app",
    remedy:
      "This looks like an app token (digits, a bar, more characters), or like a token of a deleted app. Give a token that the app in `app-id` issued.",
  },
} as const satisfies Record<string, ReasonExplanation>;

/** @see https://developers.facebook.com/docs/graph-api/guides/error-handling */
const BY_SUBCODE: Readonly<Record<number, ReasonExplanation>> = {
  456: INVALID_REASONS.malformed,
  458: INVALID_REASONS.removed,
  459: INVALID_REASONS.checkpoint,
  460: INVALID_REASONS.password,
  463: INVALID_REASONS.expired,
  464: INVALID_REASONS.unconfirmed,
  466: INVALID_REASONS.revoked,
  467: INVALID_REASONS.loggedOut,
  468: INVALID_REASONS.notEngaged,
  490: INVALID_REASONS.checkpoint,
  492: INVALID_REASONS.roleLost,
  493: INVALID_REASONS.notEngaged,
};

/** For answers without a subcode, as recorded in 2022. First match wins. */
const BY_MESSAGE: ReadonlyArray<readonly [RegExp, ReasonExplanation]> = [
  [/has expired/i, INVALID_REASONS.expired],
  [/changed (their|the) password/i, INVALID_REASONS.password],
  [/has not authorized application/i, INVALID_REASONS.removed],
  [/log in to www\.facebook\.com/i, INVALID_REASONS.checkpoint],
  [/not (a )?confirmed/i, INVALID_REASONS.unconfirmed],
  [/invalidated explicitly/i, INVALID_REASONS.revoked],
  [/logged out/i, INVALID_REASONS.loggedOut],
  [/must be an administrator|role on the page|two.factor/i, INVALID_REASONS.roleLost],
  [/90 days|longer than/i, INVALID_REASONS.notEngaged],
  [/has been invalidated/i, INVALID_REASONS.password],
  [/validating application|token signature/i, INVALID_REASONS.noApp],
  [
    /malformed|could not be decrypted|cannot parse|invalid oauth access token/i,
    INVALID_REASONS.malformed,
  ],
];

/** The subcode of a token that was not copied whole: a login cures nothing. */
const MALFORMED = 456;

/** Why a token with this reason is dead: by its subcode, else by its message. */
export function explainInvalidReason(reason: InvalidReason | undefined): ReasonExplanation {
  const known = reason?.subcode === undefined ? undefined : BY_SUBCODE[reason.subcode];
  const matched = known ?? BY_MESSAGE.find(([pattern]) => pattern.test(reason?.message ?? ""))?.[1];
  if (!matched)
    return {
      why: `Facebook says “${reason?.message || "no reason"}”${formatCodes(reason)}`,
      remedy: ANEW,
    };
  const { why, remedy } = matched;
  return {
    why: reason?.subcode === undefined ? why : `${why} (${reason.subcode})`,
    remedy,
    ...(matched.offersLogin === false || reason?.subcode === MALFORMED
      ? { offersLogin: false }
      : {}),
  };
}

function formatCodes(reason: InvalidReason | undefined): string {
  const codes = [reason?.code, reason?.subcode].filter((code) => code !== undefined);
  return codes.length > 0 ? ` (${codes.join("/")})` : "";
}

import type { TokenFault } from "../graph/token-inspection.ts";
import { LOG_IN_AGAIN } from "./words.ts";

/** Why a token is dead, and what brings a living one. */
export interface Death {
  /** Ends a sentence: "The Page token is dead: …". */
  why: string;
  remedy: string;
}

const ANEW = `It cannot be revived: ${LOG_IN_AGAIN}.`;

const DEATHS = {
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
} as const satisfies Record<string, Death>;

/** @see https://developers.facebook.com/docs/graph-api/guides/error-handling */
const BY_SUBCODE: Readonly<Record<number, Death>> = {
  456: DEATHS.malformed,
  458: DEATHS.removed,
  459: DEATHS.checkpoint,
  460: DEATHS.password,
  463: DEATHS.expired,
  464: DEATHS.unconfirmed,
  466: DEATHS.revoked,
  467: DEATHS.loggedOut,
  468: DEATHS.notEngaged,
  490: DEATHS.checkpoint,
  492: DEATHS.roleLost,
  493: DEATHS.notEngaged,
};

/** For answers without a subcode, as recorded in 2022. First match wins. */
const BY_MESSAGE: ReadonlyArray<readonly [RegExp, Death]> = [
  [/has expired/i, DEATHS.expired],
  [/changed (their|the) password/i, DEATHS.password],
  [/has not authorized application/i, DEATHS.removed],
  [/log in to www\.facebook\.com/i, DEATHS.checkpoint],
  [/not (a )?confirmed/i, DEATHS.unconfirmed],
  [/invalidated explicitly/i, DEATHS.revoked],
  [/logged out/i, DEATHS.loggedOut],
  [/must be an administrator|role on the page|two.factor/i, DEATHS.roleLost],
  [/90 days|longer than/i, DEATHS.notEngaged],
  [/has been invalidated/i, DEATHS.password],
  [/validating application|token signature/i, DEATHS.noApp],
  [/malformed|could not be decrypted|cannot parse|invalid oauth access token/i, DEATHS.malformed],
];

/** Why a token with this fault is dead: by its subcode, else by its message. */
export function explainFault(fault: TokenFault | undefined): Death {
  const known = fault?.subcode === undefined ? undefined : BY_SUBCODE[fault.subcode];
  const matched = known ?? BY_MESSAGE.find(([pattern]) => pattern.test(fault?.message ?? ""))?.[1];
  if (!matched)
    return {
      why: `Facebook says “${fault?.message || "no reason"}”${sayCodes(fault)}`,
      remedy: ANEW,
    };
  const { why, remedy } = matched;
  return { why: fault?.subcode === undefined ? why : `${why} (${fault.subcode})`, remedy };
}

function sayCodes(fault: TokenFault | undefined): string {
  const codes = [fault?.code, fault?.subcode].filter((code) => code !== undefined);
  return codes.length > 0 ? ` (${codes.join("/")})` : "";
}

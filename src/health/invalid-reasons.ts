import type { ErrorCode, LoginCure } from "../error-codes.ts";
import {
  CONFIRM_AT_FACEBOOK,
  type Holder,
  LOGIN_WAYS,
  makeNewUserToken,
  SETUP_COMMAND,
  SYSTEM_USERS,
  TURN_ON_TWO_FACTOR,
} from "../new-user-token.ts";

/** Errors of a user token that is dead. */
export type DeadTokenError = Extract<
  ErrorCode,
  "user-token-dead" | "checkpoint" | "two-factor-required"
>;

/** Why a token is dead; what is left out is what most have. */
export interface Reason {
  /** Ends a sentence: "The Page token is dead: …". */
  why: string;
  /** Who must do what; default: make a new user token. */
  remedy?: (holder: Holder) => string;
  /** The code of the error where it is a user token; default: `user-token-dead`. */
  error?: DeadTokenError;
  /** What a login does about it; default: it is the cure. */
  login?: LoginCure | false;
}

/** Every reason that is known. */
export const REASONS = {
  expired: {
    why: "it has expired",
    remedy: (holder) =>
      holder === "system-user"
        ? makeNewUserToken(holder)
        : `${makeNewUserToken(holder)} A token from Graph API Explorer lives for an hour or two only.`,
  },
  password: {
    why: "the person's password was changed, or Facebook ended their sessions for security reasons",
  },
  removed: { why: "the person removed the app from their account" },
  checkpoint: {
    login: false,
    why: "Facebook asks the person to confirm something before anything goes on",
    remedy: () => CONFIRM_AT_FACEBOOK,
    error: "checkpoint",
  },
  unconfirmed: {
    login: "after",
    why: "the person's account is not confirmed",
    remedy: () =>
      `The person must log in at www.facebook.com and confirm the account. If the token stays dead: ${LOGIN_WAYS} makes a new user token to save.`,
  },
  revoked: {
    why: "it was invalidated by an API call",
    remedy: (holder) => `Find out who or what revoked it. ${makeNewUserToken(holder)}`,
  },
  loggedOut: { why: "the person logged out" },
  roleLost: {
    login: "after",
    why: "the person has lost their role on the Page, or has not set up the two-factor authentication that it asks for",
    remedy: (holder) =>
      holder === "system-user"
        ? `A business administrator must assign the Page to the system user again, open ${SYSTEM_USERS}, and save that token as the secret behind \`user-token\`.`
        : `Somebody with full control of the Page must give the role back (Page settings → Page access), or the person must turn on two-factor authentication; then log in again (\`${SETUP_COMMAND}\`).`,
  },
  twoFactor: {
    login: "after",
    why: "Facebook asks the person for two-factor authentication",
    remedy: (holder) =>
      holder === "system-user"
        ? "A business administrator must look at Business settings → Security centre, which business asks for two-factor authentication, and turn it on for the people it names; then run the job again."
        : TURN_ON_TWO_FACTOR,
    error: "two-factor-required",
  },
  inaccessible: {
    login: false,
    why: "its Page is not accessible: it is unpublished, restricted or deleted",
    remedy: () =>
      "Somebody with full control of the Page must look whether it is published, restricted or deleted (Page settings → Page status), and bring it back. A new login cures nothing.",
  },
  notEngaged: { why: "the person has not used the app for 90 days" },
  malformed: {
    login: "also",
    why: "it is malformed: no whole token, or a changed one",
    remedy: () =>
      "Copy the token again, whole and without quotes, and save it as the secret (in the repository on GitHub: Settings → Secrets and variables → Actions).",
  },
  noApp: {
    login: "also",
    why: "it belongs to no known app",
    remedy: () =>
      "Save a token that the app in `app-id` issued. This one looks like an app token (digits, a bar, more characters), or like one of a deleted app.",
  },
} as const satisfies Record<string, Reason>;

import type { ErrorCode, LoginCure } from "../error-codes.ts";
import {
  aroundNewToken,
  CONFIRM_AT_FACEBOOK,
  CONFIRM_THE_ACCOUNT,
  doFirst,
  type Holder,
  makeNewUserToken,
  type Remedies,
  SYSTEM_USERS,
  THEN_BY_LINK,
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
  /** What else it may be of a Page token. */
  ofPage?: string;
  /** Who must do what; default: make a new user token. */
  remedy?: (holder: Holder) => Remedies;
  /** The code of the error where it is a user token; default: `user-token-dead`. */
  error?: DeadTokenError;
  /** What a login does about it; default: it is the cure. */
  login?: LoginCure | false;
}

const BRING_BACK =
  "Somebody with full control of the Page must look whether it is published, restricted or deleted (Page settings → Page status), and bring it back.";

/** A system user cannot log in to confirm anything. */
const ASK_AN_ADMINISTRATOR: Remedies = {
  remedy: `A business administrator must look for notices in Business settings, also at Security centre, and follow them. If the token stays dead, open ${SYSTEM_USERS} and save that token as the secret behind \`user-token\`.`,
};

/** Every reason that is known. */
export const REASONS = {
  expired: {
    why: "it has expired",
    remedy: (holder) =>
      holder === "system-user"
        ? { remedy: makeNewUserToken(holder) }
        : {
            remedy: `${makeNewUserToken(holder)} A token from Graph API Explorer lives for an hour or two only.`,
          },
  },
  password: {
    why: "the person's password was changed, or Facebook ended their sessions for security reasons",
  },
  removed: {
    why: "the person removed the app from their account",
    ofPage: ", or left this Page out at a later login",
  },
  checkpoint: {
    login: "beside",
    why: "Facebook asks the person to confirm something before anything goes on",
    remedy: (holder) => (holder === "system-user" ? ASK_AN_ADMINISTRATOR : CONFIRM_AT_FACEBOOK),
    error: "checkpoint",
  },
  unconfirmed: {
    login: "after",
    why: "the person's account is not confirmed",
    remedy: (holder) => (holder === "system-user" ? ASK_AN_ADMINISTRATOR : CONFIRM_THE_ACCOUNT),
  },
  revoked: {
    why: "it was invalidated by an API call",
    remedy: (holder) =>
      aroundNewToken(holder, (newToken) => `Find out who revoked it. ${newToken}`),
  },
  loggedOut: { why: "the person logged out" },
  roleLost: {
    login: "after",
    why: "the person has lost their role on the Page, or has not set up the two-factor authentication that it asks for",
    remedy: (holder) =>
      holder === "system-user"
        ? {
            remedy: `A business administrator must assign the Page to the system user again, open ${SYSTEM_USERS}, and save that token as the secret behind \`user-token\`.`,
          }
        : doFirst(
            "Somebody with full control of the Page must give the role back (Page settings → Page access), or the person must turn on two-factor authentication;",
          ),
  },
  twoFactor: {
    login: "after",
    why: "Facebook asks the person for two-factor authentication",
    remedy: (holder) =>
      holder === "system-user"
        ? {
            remedy:
              "A business administrator must look at Business settings → Security centre, which business asks for two-factor authentication, and turn it on for the people it names; then run the job again.",
          }
        : TURN_ON_TWO_FACTOR,
    error: "two-factor-required",
  },
  inaccessible: {
    login: "after",
    why: "its Page is not accessible: it is unpublished, restricted or deleted",
    remedy: () => ({
      remedy: `${BRING_BACK} A login alone cures nothing.`,
      byLink: `${BRING_BACK} If the token stays dead: ${THEN_BY_LINK}.`,
    }),
  },
  notEngaged: { why: "the person has not used the app for 90 days" },
  malformed: {
    login: "also",
    why: "it is malformed: no whole token, or a changed one",
    remedy: () => ({
      remedy:
        "Copy the token again, whole and without quotes, and save it as the secret (in the repository on GitHub: Settings → Secrets and variables → Actions).",
      byLink: `Copy the token again, whole and without quotes, and save it as the secret; or ${THEN_BY_LINK}.`,
    }),
  },
  noApp: {
    login: "also",
    why: "it belongs to no known app",
    remedy: () => ({
      remedy:
        "Save a token that the app in `app-id` issued. This one looks like an app token (digits, a bar, more characters), or like one of a deleted app.",
    }),
  },
} as const satisfies Record<string, Reason>;

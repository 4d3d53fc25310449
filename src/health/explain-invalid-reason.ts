import type { LoginCure } from "../error-codes.ts";
import { TWO_FACTOR } from "../graph/classify-refusal.ts";
import type { InvalidReason } from "../graph/token-inspection.ts";
import { type Holder, makeNewUserToken, type Remedies } from "../new-user-token.ts";
import { type DeadTokenError, REASONS, type Reason } from "./invalid-reasons.ts";

/** Why a token is dead, and what brings a living one. */
export interface ReasonExplanation extends Remedies {
  /** Ends a sentence, with the subcode: "The user token is dead: …". */
  why: string;
  /** The same of a Page token. */
  whyOfPage: string;
  /** What Facebook said, where `why` does not hold it. */
  details: string | undefined;
  /** The code of the error where it is a user token. */
  error: DeadTokenError;
  /** What a login does about it. */
  login: LoginCure | false;
}

/** @see https://developers.facebook.com/docs/graph-api/guides/error-handling */
const BY_SUBCODE: Readonly<Record<number, Reason>> = {
  456: REASONS.malformed,
  458: REASONS.removed,
  459: REASONS.checkpoint,
  460: REASONS.password,
  463: REASONS.expired,
  464: REASONS.unconfirmed,
  466: REASONS.revoked,
  467: REASONS.loggedOut,
  468: REASONS.notEngaged,
  490: REASONS.checkpoint,
  492: REASONS.roleLost,
  493: REASONS.notEngaged,
  1404120: REASONS.twoFactor,
  2859009: REASONS.twoFactor,
};

/** Codes that say why by themselves. */
const BY_CODE: Readonly<Record<number, Reason>> = {
  415: REASONS.twoFactor,
  459: REASONS.checkpoint,
  490: REASONS.checkpoint,
};

/** For answers without a subcode, as recorded in 2022. First match wins. */
const BY_MESSAGE: ReadonlyArray<readonly [RegExp, Reason]> = [
  [/has expired/i, REASONS.expired],
  [/changed (their|the) password/i, REASONS.password],
  [/has not authorized application/i, REASONS.removed],
  [/log in to www\.facebook\.com|\bcheckpoint\b/i, REASONS.checkpoint],
  [/not (a )?confirmed/i, REASONS.unconfirmed],
  [/invalidated explicitly/i, REASONS.revoked],
  [/logged out/i, REASONS.loggedOut],
  [/must be an administrator|role on the page/i, REASONS.roleLost],
  [TWO_FACTOR, REASONS.twoFactor],
  [/belongs to a Page that/i, REASONS.inaccessible],
  [/90 days|longer than/i, REASONS.notEngaged],
  // Why a session has ended stands behind the "because", where there is one.
  [/has been invalidated(?! because)/i, REASONS.password],
  [/validating application|token signature/i, REASONS.noApp],
  [
    /malformed|could not be decrypted|cannot parse|invalid oauth (2\.0 )?access token/i,
    REASONS.malformed,
  ],
];

/** The subcode of a token that was not copied whole: a login cures nothing. */
const MALFORMED = 456;

/** Why a token with this reason is dead: by its subcode, its code, else by its message. */
export function explainInvalidReason(
  reason: InvalidReason | undefined,
  holder: Holder = "person",
): ReasonExplanation {
  const found = findReason(reason);
  const {
    why,
    ofPage = "",
    remedy,
    error,
    login,
  }: Reason = found ?? {
    why: `Facebook says “${reason?.message || "no reason"}”`,
  };
  const numbers = found ? reason?.subcode : formatCodes(reason);
  return {
    why: withNumbers(why, numbers),
    whyOfPage: withNumbers(`${why}${ofPage}`, numbers),
    details: found && reason && quote(reason),
    ...(remedy?.(holder) ?? { remedy: makeNewUserToken(holder) }),
    error: error ?? "user-token-dead",
    login: holder === "system-user" || reason?.subcode === MALFORMED ? false : (login ?? "cure"),
  };
}

/** Whether a Page token is dead because its Page is unpublished, restricted or deleted. */
export function isOfLostPage(reason: InvalidReason | undefined): boolean {
  return findReason(reason) === REASONS.inaccessible;
}

function quote({ message, code, subcode }: InvalidReason): string | undefined {
  if (message === "") return undefined;
  const codes = [code && `code ${code}`, subcode && `subcode ${subcode}`]
    .filter(Boolean)
    .join(", ");
  return `Facebook says “${message}”${codes && ` (${codes})`}.`;
}

function withNumbers(why: string, numbers: string | number | undefined): string {
  return numbers === undefined ? why : `${why} (${numbers})`;
}

function findReason(reason: InvalidReason | undefined): Reason | undefined {
  if (!reason) return undefined;
  const { code, subcode, message } = reason;
  return (
    (subcode === undefined ? undefined : BY_SUBCODE[subcode]) ??
    (code === undefined ? undefined : BY_CODE[code]) ??
    BY_MESSAGE.find(([pattern]) => pattern.test(message))?.[1]
  );
}

function formatCodes(reason: InvalidReason | undefined): string | undefined {
  const codes = [reason?.code, reason?.subcode].filter((code) => code !== undefined);
  return codes.length > 0 ? codes.join("/") : undefined;
}

import { type ErrorCode, loginCureOfError, titleOfError } from "../error-codes.ts";
import { ActionError } from "../errors.ts";
import { type LoginOffer, withLoginLink } from "./login-offer.ts";

/** An error in the words that a person reads. */
export interface ShownError {
  code: ErrorCode;
  title: string;
  /** What happened and why. */
  message: string;
  /** Who must do what, and where. */
  remedy: string;
  /** What the other side said, for those who look deeper. */
  details: string | undefined;
  /** Ids of the Pages that it is about, in a run for several. */
  pageIds?: readonly string[];
}

/** Running the job again would bring the same address, whose code works once. */
const LOGIN_IS_USED =
  "The login of this run is used up, so another run begins with this run's login link.";

/**
 * Any error in words. What is no error of ours is a bug of the action.
 * @param login the link that the run offers, which then goes first in the remedy
 * @param isLoginUsed whether this run's login is used up, as far as the error does not know it
 */
export function describeError(error: unknown, login?: LoginOffer, isLoginUsed = false): ShownError {
  if (error instanceof ActionError) {
    const { code, message, remedy, cause, quotesCause } = error;
    const cure = loginCureOfError(error);
    const isUsed = login && cure === undefined && (isLoginUsed || error.isLoginUsed);
    return {
      code,
      title: titleOfError(code),
      message: isUsed ? `${message} ${LOGIN_IS_USED}` : message,
      remedy: login ? withLoginLink(error, cure) : remedy,
      details: cause instanceof ActionError && !quotesCause ? cause.message : undefined,
    };
  }
  return {
    code: "bug",
    title: titleOfError("bug"),
    message: `Something happened that should not: ${error instanceof Error ? `${error.name}: ${error.message}` : String(error)}.`,
    remedy:
      "Nothing is known about your token. Please open an issue in this action's repository with this message; running the job again with debug logging (on GitHub: Re-run jobs → “Enable debug logging”) adds the place in the code.",
    details: undefined,
  };
}

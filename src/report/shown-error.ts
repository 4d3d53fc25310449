import { type ErrorCode, loginCureOfError, titleOfError } from "../error-codes.ts";
import { ActionError, detailsOf } from "../errors.ts";
import { GraphError } from "../graph/graph-error.ts";
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
  /** Facebook's own sentence in it, so that of several errors none is lost. */
  said?: string | undefined;
  /** Ids of the Pages that it is about, in a run for several. */
  pageIds?: readonly string[];
}

/** Running the job again would bring the same address. */
const LOGIN_IS_USED =
  "A login works once: start the next run without its address, or with that of another login by this run's link.";

/**
 * The errors of a run whose login is used up: the first one that does not lead to the next login by
 * itself says so.
 */
export function tellLoginUsed(errors: readonly ShownError[]): ShownError[] {
  const silent = errors.findIndex(({ code }) => loginCureOfError({ code }) === undefined);
  return errors.map((error, at) =>
    at === silent ? { ...error, message: `${error.message} ${LOGIN_IS_USED}` } : error,
  );
}

function sentenceOf(error: ActionError): string | undefined {
  const refusal = error instanceof GraphError ? error : error.cause;
  return refusal instanceof GraphError ? refusal.envelope.message : undefined;
}

/**
 * Any error in words. What is no error of ours is a bug of the action.
 * @param login the link that the run offers, which then goes first in the remedy
 */
export function describeError(error: unknown, login?: LoginOffer): ShownError {
  if (error instanceof ActionError) {
    const { code, message, remedy } = error;
    return {
      code,
      title: titleOfError(code),
      message,
      remedy: login ? withLoginLink(error, loginCureOfError(error)) : remedy,
      details: detailsOf(error),
      said: sentenceOf(error),
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

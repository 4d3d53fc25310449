import { ActionError, RequestError } from "../../src/library.ts";
import { AnswerError } from "../core/answer-error.ts";
import { isOfFamily } from "../core/setup-error.ts";
import type { StepName } from "../core/steps.ts";

/** Where the setup goes after an error, and what it says about that. */
export interface NextMove {
  step: StepName;
  /** Undefined: the error's own remedy is the best there is. */
  remedy: string | undefined;
  /** Whether going there asks the person something, so that nothing turns in a circle. */
  asks: boolean;
  /** Whether the next login asks for everything anew. */
  asksAgain?: true;
}

/** The next move after an error in a step. What was given so far is kept. */
export function findNextMove(error: unknown, step: StepName): NextMove {
  if (isOfFamily(error, "app"))
    return { step: "credentials", remedy: "Enter the app's id and secret again.", asks: true };
  if (isOfFamily(error, "page"))
    return {
      step: "login",
      remedy:
        "Log in again, choose “Edit settings” in Facebook's dialog and tick the Page. If it belongs to a business portfolio, the login has to ask for that too.",
      asks: true,
      asksAgain: true,
    };
  if (isOfFamily(error, "user-token"))
    return {
      step: "login",
      remedy: "Log in again, leave the permissions on, and tick your Page.",
      asks: true,
      asksAgain: true,
    };
  if (error instanceof AnswerError || isOfFamily(error, "store"))
    return { step, remedy: error.remedy, asks: true };
  if (error instanceof RequestError)
    return {
      step,
      remedy:
        "Nothing is wrong with what you gave. Look at this machine's network, firewall and proxy variables (HTTPS_PROXY), and try again.",
      asks: false,
    };
  return {
    step,
    remedy: error instanceof ActionError ? undefined : "Please report it with this message.",
    asks: false,
  };
}

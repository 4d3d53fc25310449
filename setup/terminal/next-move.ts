import {
  ActionError,
  CredentialsError,
  PageError,
  RequestError,
  StorageError,
  UserTokenError,
} from "../../src/errors.ts";
import { AnswerError } from "../core/answer-error.ts";
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
  if (error instanceof CredentialsError)
    return { step: "credentials", remedy: "Enter the app's id and secret again.", asks: true };
  if (error instanceof PageError)
    return {
      step: "login",
      remedy:
        "Log in again, choose “Edit settings” in Facebook's dialog and tick the Page. If it belongs to a business portfolio, the login has to ask for that too.",
      asks: true,
      asksAgain: true,
    };
  if (error instanceof UserTokenError)
    return {
      step: "login",
      remedy: "Log in again, leave the permissions on, and tick your Page.",
      asks: true,
      asksAgain: true,
    };
  if (error instanceof AnswerError || error instanceof StorageError)
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

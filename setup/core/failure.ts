import {
  describeError,
  type ErrorCode,
  type Finding,
  type ShownError,
  titleOf,
} from "../../src/library.ts";
import { labelInputs } from "./input-labels.ts";
import { findRemedy } from "./remedies.ts";
import type { Remedy, Ui } from "./remedy-rows/row.ts";
import type { CheckedUser } from "./session.ts";
import { AnswerError, SetupError } from "./setup-error.ts";

/** An error as an interface of the setup shows it. */
export interface Failure {
  title: string;
  message: string;
  /** In sentences. */
  remedy: string;
  /** What Facebook or GitHub reported; undefined: nothing. */
  details: string | undefined;
  /** Where the remedy leads. */
  next: Omit<Remedy, "text">;
  /** Whether nobody foresaw it. */
  isBug: boolean;
}

/** Titles of the action's errors that the setup words for the person at the dialog. */
const TITLES: Partial<Record<ErrorCode, string>> = {
  "login-declined": "You pressed Cancel in Facebook's dialog",
  "login-refused": "Facebook's dialog came back without a code",
  "login-foreign": "This answer belongs to another login",
  "login-code-used": "Facebook does not accept the login any more",
  bug: "A bug in this setup",
};

/** Describes any error for an interface. An error that is neither the action's nor the setup's is a bug. */
export function describeFailure(error: unknown, ui: Ui): Failure {
  if (!(error instanceof SetupError)) return adaptError(describeError(error), ui);
  const { title, message, remedy } = error;
  const next: Failure["next"] =
    error instanceof AnswerError ? { field: error.field } : { confirm: true };
  return { title, message, remedy, details: undefined, next, isBug: false };
}

/** Describes an error of the action for an interface. */
export function adaptError({ code, title, message, remedy, details }: ShownError, ui: Ui): Failure {
  const { text = remedy, ...next } = findRemedy(code, ui);
  return {
    title: labelInputs(TITLES[code] ?? title, ui),
    message: labelInputs(message, ui),
    remedy: labelInputs(text, ui),
    details,
    next,
    isBug: code === "bug",
  };
}

/**
 * Describes a finding about a token for an interface.
 * @param user whose token it is
 */
export function adaptFinding(
  { code, message, remedy }: Finding,
  ui: Ui,
  user: Pick<CheckedUser, "kind"> | undefined,
): Pick<Failure, "title" | "message" | "remedy" | "next"> {
  const { text = remedy, ...next } = findRemedy(code, ui, user?.kind);
  return {
    title: titleOf(code),
    message: labelInputs(message, ui),
    remedy: labelInputs(text, ui),
    next,
  };
}

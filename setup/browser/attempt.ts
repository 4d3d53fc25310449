import { ActionError } from "../../src/library.ts";
import { AnswerError } from "../core/answer-error.ts";
import { inWordsOfTheForm } from "../core/remedies.ts";
import { describe, isOfFamily } from "../core/setup-error.ts";
import type { StepName } from "../core/steps.ts";
import type { PageState, Problem } from "./state.ts";

/**
 * Runs a task of a step, and keeps its error as the problem of the step's page.
 *
 * @param remedies `own`: an error's remedy was written for the setup, and stays
 * @returns whether the task succeeded
 */
export async function attempt(
  state: PageState,
  step: StepName,
  task: () => Promise<void> | void,
  remedies: "own" | "of the action" = "of the action",
): Promise<boolean> {
  state.problem = undefined;
  try {
    await task();
    return true;
  } catch (thrown) {
    const error = thrown instanceof ActionError ? inWordsOfTheForm(thrown) : thrown;
    const own = remedies === "own" || error instanceof AnswerError;
    const shown = describe(error);
    state.problem = {
      ...shown,
      step,
      field: fieldOf(error),
      beside: error instanceof AnswerError ? shown.message : shown.title,
      move: undefined,
      ...(own ? {} : moveFrom(error, step)),
    };
    const { title, message } = state.problem;
    state.print(error instanceof ActionError ? title : `${title}. ${message}`);
    return false;
  }
}

function fieldOf(error: unknown): string | undefined {
  if (error instanceof AnswerError) return error.field;
  if (!isOfFamily(error, "app")) return undefined;
  return error.code === "app-secret-wrong" ? "app-secret" : "app-id";
}

const AGAIN = { path: "login/facebook?again=1", text: "Log in with Facebook again" };

/** What to do on this page, instead of what the author of a workflow would do. */
function moveFrom(error: unknown, step: StepName): Partial<Pick<Problem, "remedy" | "move">> {
  if (isOfFamily(error, "app")) {
    const move = { path: "credentials", text: "Go back to the app" };
    return step === "credentials" ? {} : { move };
  }
  if (isOfFamily(error, "user-token")) {
    return { remedy: "Log in again: that gives a fresh user token of this app.", move: AGAIN };
  }
  if (isOfFamily(error, "page")) {
    return {
      remedy: "Log in again, choose “Edit settings” in Facebook's dialog, and tick the Page there.",
      move: AGAIN,
    };
  }
  return {};
}

import { describeFailure } from "../core/failure.ts";
import { AnswerError } from "../core/setup-error.ts";
import type { StepName } from "../core/steps.ts";
import { buttonFor } from "./button.ts";
import type { PageState } from "./state.ts";

/**
 * Runs a task of a step, and keeps its error as the problem of the step's page.
 * @returns whether the task succeeded
 */
export async function attempt(
  state: PageState,
  step: StepName,
  task: () => Promise<void> | void,
): Promise<boolean> {
  state.problem = undefined;
  try {
    await task();
    return true;
  } catch (error) {
    const { next, isBug, ...failure } = describeFailure(error, "browser");
    const { title, message } = failure;
    state.problem = {
      ...failure,
      step,
      field: next.field,
      beside: error instanceof AnswerError ? message : title,
      button: buttonFor(next, step, state.way),
    };
    state.print(isBug ? `${title}. ${message}` : title);
    return false;
  }
}

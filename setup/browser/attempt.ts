import { describeFailure } from "../core/failure.ts";
import { mistakesOf } from "../core/setup-error.ts";
import type { StepName } from "../core/steps.ts";
import { lacksPermission, readOnly } from "../core/store-failures.ts";
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
    const { next, isBug, ...failure } = lacksPermission(error)
      ? readOnly(error, [], state.entered, "browser")
      : describeFailure(error, "browser");
    const { title, message } = failure;
    const mistakes = mistakesOf(error);
    state.problem = {
      ...failure,
      step,
      fields: new Map(
        mistakes.length > 0
          ? mistakes.map(({ field, message: beside }) => [field, beside])
          : next.field === undefined
            ? []
            : [[next.field, title]],
      ),
      button: lacksPermission(error)
        ? { path: "work/confirm", text: "Try again" }
        : buttonFor(next, step, state.way),
    };
    state.print(isBug ? `${title}. ${message}` : title);
    return false;
  }
}

import type { Answers } from "../core/answers.ts";
import type { SetupContext } from "../core/context.ts";
import type { StepName } from "../core/steps.ts";
import { askApp } from "./ask-app.ts";
import { choosePage } from "./choose-page.ts";
import { type Step, Stopped, type TerminalContext } from "./context.ts";
import { logIn } from "./log-in.ts";
import { createOutput } from "./output.ts";
import { isUnanswered, type Prompts } from "./prompts.ts";
import { putToWork } from "./put-to-work.ts";
import { showHealth } from "./show-health.ts";

const STEPS: Record<StepName, Step> = {
  credentials: askApp,
  login: logIn,
  page: choosePage,
  health: showHealth,
  work: putToWork,
};

/**
 * Runs the setup as questions in a terminal. After an error it prints what is wrong and asks again;
 * completed steps stay.
 *
 * @param answers given beforehand; each is removed when it is used
 * @returns “stopped” after a choice to stop, Ctrl-C or the end of the input
 */
export async function startTerminalSetup(
  setup: SetupContext,
  answers: Answers,
  prompts: Prompts,
): Promise<"finished" | "stopped"> {
  const output = createOutput(setup);
  const terminal: TerminalContext = {
    setup,
    answers,
    prompts,
    output,
    entered: {},
    askAgain: false,
  };
  try {
    let step: StepName | "finished" = "credentials";
    while (step !== "finished") step = await take(step, terminal);
    return "finished";
  } catch (error) {
    if (error instanceof Stopped || isUnanswered(error)) return "stopped";
    throw error;
  }
}

async function take(step: StepName, terminal: TerminalContext): Promise<StepName | "finished"> {
  try {
    return await STEPS[step](terminal);
  } catch (error) {
    if (error instanceof Stopped || isUnanswered(error)) throw error;
    const { next } = terminal.output.printError(error);
    if (next.askAgain) terminal.askAgain = true;
    if (next.confirm && !(await terminal.prompts.confirm({ message: "Try again?", default: true })))
      throw new Stopped();
    return next.step ?? step;
  }
}

import type { Answers } from "../core/answers.ts";
import type { Surroundings } from "../core/context.ts";
import { askApp } from "./ask-app.ts";
import { choosePage } from "./choose-page.ts";
import { type Conversation, type Step, type StepName, Stopped } from "./context.ts";
import { logIn } from "./log-in.ts";
import { findNextMove } from "./next-move.ts";
import { createVoice } from "./output.ts";
import { isUnanswered, type Prompts } from "./prompts.ts";
import { putToWork } from "./put-to-work.ts";
import { showHealth } from "./show-health.ts";

const STEPS: Record<StepName, Step> = {
  app: askApp,
  "log-in": logIn,
  page: choosePage,
  health: showHealth,
  work: putToWork,
};

/**
 * The setup as questions in a terminal. After an error it says what is wrong and asks again; what
 * was reached before stays.
 *
 * @param answers given beforehand; the ones that are used are taken out
 * @param port the first to wait for Facebook's answer on
 * @returns whether it came to its end, or was stopped: by an answer, Ctrl-C or the end of the input
 */
export async function startTerminalSetup(
  surroundings: Surroundings,
  answers: Answers,
  prompts: Prompts,
  port = 8917,
): Promise<"finished" | "stopped"> {
  const voice = createVoice(surroundings);
  const talk: Conversation = {
    surroundings,
    answers,
    prompts,
    voice,
    port,
    entered: {},
    askAgain: false,
  };
  try {
    let step: StepName | "finished" = "app";
    while (step !== "finished") step = await take(step, talk);
    return "finished";
  } catch (error) {
    if (error instanceof Stopped || isUnanswered(error)) return "stopped";
    throw error;
  }
}

async function take(step: StepName, talk: Conversation): Promise<StepName | "finished"> {
  try {
    return await STEPS[step](talk);
  } catch (error) {
    if (error instanceof Stopped || isUnanswered(error)) throw error;
    const move = findNextMove(error, step);
    talk.voice.complain(error, move.remedy);
    if (move.asksAgain) talk.askAgain = true;
    if (!move.asks && !(await talk.prompts.confirm({ message: "Try again?", default: true })))
      throw new Stopped();
    return move.step;
  }
}

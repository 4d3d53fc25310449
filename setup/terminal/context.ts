import type { Answers } from "../core/answers.ts";
import type { SetupContext } from "../core/context.ts";
import type { StepName } from "../core/steps.ts";
import type { WorkflowName } from "../core/workflows.ts";
import type { TerminalOutput } from "./output.ts";
import type { Prompts } from "./prompts.ts";

/** The state of a setup in a terminal. */
export interface TerminalContext {
  setup: SetupContext;
  answers: Answers;
  prompts: Prompts;
  output: TerminalOutput;
  /** Earlier entries, offered again if a question is repeated. */
  entered: {
    appId?: string;
    repository?: string;
    environment?: string;
    workflows?: readonly WorkflowName[];
  };
  /** The Page that was chosen. */
  pageId?: string;
  /** Whether the next login asks again for declined permissions and for the Pages. */
  askAgain: boolean;
}

/** Runs a step. @returns the next step, or “finished” */
export type Step = (terminal: TerminalContext) => Promise<StepName | "finished">;

/** The person chose to stop. */
export class Stopped extends Error {
  override name = "Stopped";
}

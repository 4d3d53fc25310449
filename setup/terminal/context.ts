import type { Answers } from "../core/answers.ts";
import type { SetupContext } from "../core/context.ts";
import type { StepName } from "../core/steps.ts";
import type { WorkflowName } from "../core/workflow-file.ts";
import type { TerminalOutput } from "./output.ts";
import type { Prompts } from "./prompts.ts";

/** A setup in a terminal under way. */
export interface TerminalContext {
  setup: SetupContext;
  answers: Answers;
  prompts: Prompts;
  output: TerminalOutput;
  /** The first port to wait for Facebook's answer on. */
  port: number;
  /** What was entered before, offered again when a question comes back. */
  entered: {
    appId?: string;
    repository?: string;
    environment?: string;
    workflow?: WorkflowName | "none";
  };
  /** The Page that was chosen. */
  pageId?: string;
  /** Whether the next login asks again for what was declined, and for the Pages. */
  askAgain: boolean;
}

/** A step of the conversation. @returns the step that follows, or that it is finished */
export type Step = (terminal: TerminalContext) => Promise<StepName | "finished">;

/** The person chose to stop. */
export class Stopped extends Error {
  override name = "Stopped";
}

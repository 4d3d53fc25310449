import type { Answers } from "../core/answers.ts";
import type { Surroundings } from "../core/context.ts";
import type { WorkflowName } from "../core/workflow-file.ts";
import type { Voice } from "./output.ts";
import type { Prompts } from "./prompts.ts";

/** A setup in a terminal under way. */
export interface Conversation {
  surroundings: Surroundings;
  answers: Answers;
  prompts: Prompts;
  voice: Voice;
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

/** The steps, in their order. */
export type StepName = "app" | "log-in" | "page" | "health" | "work";

/** A step of the conversation. @returns the step that follows, or that it is finished */
export type Step = (talk: Conversation) => Promise<StepName | "finished">;

/** The person chose to stop. */
export class Stopped extends Error {
  override name = "Stopped";
}

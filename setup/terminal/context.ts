import type { Answers } from "../core/answers.ts";
import type { Surroundings } from "../core/context.ts";
import type { CheckedApp, CheckedUser, Examination, Session } from "../core/session.ts";
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

/** The session once it has an app. @throws {Error} a bug where it has none */
export function withApp(session: Session): Session & { app: CheckedApp } {
  const { app } = session;
  if (!app) throw new Error("the app comes before this step");
  return { ...session, app };
}

/** The session once somebody has logged in. @throws {Error} a bug where nobody has */
export function withUser(session: Session): Session & { app: CheckedApp; user: CheckedUser } {
  const { user } = session;
  if (!user) throw new Error("the login comes before this step");
  return { ...withApp(session), user };
}

/** The session once a Page was examined. @throws {Error} a bug where none was */
export function withExamination(
  session: Session,
): Session & { app: CheckedApp; examination: Examination } {
  const { examination } = session;
  if (!examination) throw new Error("the examination comes before this step");
  return { ...withApp(session), examination };
}

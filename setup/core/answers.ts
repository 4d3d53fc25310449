import type { UseName } from "./uses.ts";
import type { WorkflowName } from "./workflows.ts";

/**
 * Answers given beforehand, by flags and the environment, instead of questions. Each is used once, so
 * that a refused one becomes a question.
 */
export interface Answers {
  appId?: string;
  appSecret?: string;
  uses?: readonly UseName[];
  business?: boolean;
  userToken?: string;
  /** The redirect address that is registered in the app. */
  redirect?: string;
  pageId?: string;
  repository?: string;
  /** Empty: none. */
  environment?: string;
  githubToken?: string;
  workflows?: readonly WorkflowName[];
  /** Whether to write the workflows into the working copy. */
  writeWorkflow?: boolean;
}

/** Removes and returns an answer. */
export function takeAnswer<Name extends keyof Answers>(
  answers: Answers,
  name: Name,
): Answers[Name] | undefined {
  const answer = answers[name];
  delete answers[name];
  return answer;
}

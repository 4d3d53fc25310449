import type { UseName } from "./uses.ts";
import type { WorkflowName } from "./workflow-file.ts";

/**
 * What was given beforehand, by flags and the environment: no question is asked for it. An answer is
 * taken once, so that one that is refused becomes a question.
 */
export interface Answers {
  appId?: string;
  appSecret?: string;
  uses?: readonly UseName[];
  business?: boolean;
  userToken?: string;
  pageId?: string;
  repository?: string;
  /** Empty: none. */
  environment?: string;
  githubToken?: string;
  workflow?: WorkflowName | "none";
  /** Whether to write the workflow into the working copy. */
  writeWorkflow?: boolean;
}

/** Takes an answer out. */
export function takeAnswer<Name extends keyof Answers>(
  answers: Answers,
  name: Name,
): Answers[Name] | undefined {
  const answer = answers[name];
  delete answers[name];
  return answer;
}

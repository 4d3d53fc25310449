import { AnswerError } from "./answer-error.ts";

/**
 * Refuses what cannot be the name of an environment in a workflow: `${{` would make an expression
 * of it, and the outcome of that would say where a job runs.
 *
 * @throws {AnswerError} about the field `environment`
 */
export function checkEnvironment(environment: string): void {
  if (!/^\.{1,2}$|\p{Cc}|\$\{\{/u.test(environment)) return;
  throw new AnswerError(
    "environment",
    "This is not the name of an environment.",
    "Copy it from the repository's Settings → Environments, or leave it empty.",
  );
}

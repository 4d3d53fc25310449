import { type ActionRun, runAction } from "../../emulator/runner/run-action.ts";
import { type Contexts, resolveExpressions, type Step } from "./step.ts";

/**
 * Runs the committed bundle as a step of a workflow whose expressions name these contexts.
 * @param dispatch what a person typed into “Run workflow”; undefined where nobody started the run
 */
export function runStep(
  step: Step,
  contexts: Contexts,
  env: Record<string, string>,
  dispatch?: Record<string, string>,
): Promise<ActionRun> {
  const inputs = Object.entries(step).map(([name, value]) => [
    name,
    resolveExpressions(value, contexts),
  ]);
  return runAction({
    inputs: Object.fromEntries(inputs),
    repository: contexts.github("repository") ?? "",
    githubUrl: contexts.github("api_url") ?? "",
    ...(dispatch ? { env, dispatch } : { env: { GITHUB_EVENT_NAME: "schedule", ...env } }),
  });
}

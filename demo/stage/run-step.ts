import { type ActionRun, runAction } from "../../emulator/runner/run-action.ts";
import { type Contexts, resolveExpressions, type Step } from "./step.ts";

/** Runs the committed bundle as a step of a workflow whose expressions name these contexts. */
export function runStep(step: Step, contexts: Contexts): Promise<ActionRun> {
  const inputs = Object.entries(step).map(([name, value]) => [
    name,
    resolveExpressions(value, contexts),
  ]);
  return runAction({
    inputs: Object.fromEntries(inputs),
    repository: contexts.github("repository") ?? "",
    githubUrl: contexts.github("api_url") ?? "",
  });
}

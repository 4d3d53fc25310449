import type { WriteOutcome } from "../../src/library.ts";
import type { Answers } from "../core/answers.ts";
import type { SetupContext } from "../core/context.ts";
import { describeFailure, type Failure } from "../core/failure.ts";
import { safeText } from "../core/safe-text.ts";
import { withExamination } from "../core/session.ts";
import { SetupError } from "../core/setup-error.ts";
import { formatHeading } from "../core/steps.ts";
import { lacksPermission, readOnly } from "../core/store-failures.ts";
import { SECRET_NAMES, storeSecrets } from "../core/store-secrets.ts";
import { composeWorkflows } from "../core/workflow-file.ts";
import { renewsSecrets } from "../core/workflows.ts";
import { writeWorkflow } from "../core/working-copy.ts";
import { collect } from "./collect.ts";
import { composeJson } from "./compose-json.ts";
import { describeSetup, type ProvidedWorkflow, type SetupResult } from "./describe-setup.ts";

/**
 * The setup for scripts: no questions, no browser, one JSON object without secrets.
 *
 * @param printResult takes the object, as one line
 * @returns the exit code: 1 where something failed, or the token is not healthy
 */
export async function runJson(
  context: SetupContext,
  answers: Answers,
  printResult: (json: string) => void,
): Promise<0 | 1> {
  const { registry } = context.session;
  const print = (line: string) => context.print(safeText(registry, line).replace(/\s+/g, " "));
  const result: SetupResult = {};
  let failure: Failure | undefined;
  try {
    await setUp(context, answers, print, result);
  } catch (error) {
    failure =
      lacksPermission(error) && result.destination
        ? readOnly(error, [], result.destination, "json")
        : describeFailure(error, "json");
    print(`${failure.title}: ${failure.message}`);
  }
  const described = describeSetup(context, result, failure);
  printResult(composeJson(described));
  return described.ok ? 0 : 1;
}

async function setUp(
  context: SetupContext,
  answers: Answers,
  print: (line: string) => void,
  result: SetupResult,
): Promise<void> {
  const pageId = await collect(context, answers, print);
  const { repository, environment = "", githubToken, workflows = [] } = answers;
  const { examination } = withExamination(context.session);
  if (!examination.report.healthy) return;
  if (repository !== undefined && githubToken !== undefined) {
    print(formatHeading("work"));
    const alsoStoreGithubToken = renewsSecrets(workflows);
    result.destination = { repository, environment };
    const request = { ...result.destination, githubToken, alsoStoreGithubToken };
    result.stored = await storeSecrets(withExamination(context.session), request, print);
  } else if (githubToken !== undefined) {
    print(`Nothing is stored: ${SECRET_NAMES.github} was given without --repository.`);
  }
  if (hasFailed(result.stored)) return;
  result.workflows = composeWorkflows(context, workflows, pageId, environment);
  if (answers.writeWorkflow) writeAll(context, result.workflows);
}

/** Writes workflows into the working copy, and notes where. */
function writeAll({ workingCopy }: SetupContext, workflows: ProvidedWorkflow[]): void {
  if (!workingCopy)
    throw new SetupError(
      "no-working-copy",
      "--write-workflow was given, but the setup was not started in a git working copy.",
      "Start it in the working copy of the repository, or leave the flag out.",
    );
  for (const workflow of workflows)
    workflow.written = writeWorkflow(workingCopy, workflow.file, workflow.content);
}

function hasFailed(stored: WriteOutcome | undefined): boolean {
  return stored !== undefined && stored.failed.length > 0;
}

import { ActionError } from "../../src/errors.ts";
import { plainText } from "../../src/report/plain-text.ts";
import { scrubError } from "../../src/report/scrub-report.ts";
import type { ShownError } from "../../src/report/shown-error.ts";
import type { WriteOutcome } from "../../src/stages/write-secrets.ts";
import type { Answers } from "../core/answers.ts";
import type { Surroundings } from "../core/context.ts";
import { withExamination } from "../core/session.ts";
import { SECRET_NAMES, storeSecrets } from "../core/store-secrets.ts";
import {
  composeWorkflow,
  WORKFLOWS,
  type WorkflowName,
  wordsToReplace,
} from "../core/workflow-file.ts";
import { writeWorkflow } from "../core/working-copy.ts";
import { findOut } from "./collect.ts";
import { describeSetup, type ProvidedWorkflow, type SetupResult } from "./describe-setup.ts";
import { describeFailure } from "./remedies.ts";

/**
 * The setup for scripts: no questions, no browser, one JSON object without any secret.
 *
 * @param print takes the object, as one line
 * @returns the exit code: 1 where something failed, or the token is not healthy
 */
export async function runJson(
  surroundings: Surroundings,
  answers: Answers,
  print: (json: string) => void,
): Promise<0 | 1> {
  const { session, say } = surroundings;
  const { vault } = session;
  const safe = (text: string) => vault.scrub(plainText(vault.scrub(text)));
  const tell = (line: string) => say(safe(line).replace(/\s+/g, " "));
  const result: SetupResult = {};
  let error: ShownError | undefined;
  try {
    await setUp(surroundings, answers, tell, result);
  } catch (failure) {
    error = scrubError(describeFailure(failure), safe);
    tell(`${error.title}: ${error.message}`);
  }
  const described = describeSetup(surroundings, result, error, safe);
  print(JSON.stringify(described));
  return described.ok ? 0 : 1;
}

async function setUp(
  surroundings: Surroundings,
  answers: Answers,
  tell: (line: string) => void,
  result: SetupResult,
): Promise<void> {
  const pageId = await findOut(surroundings, answers, tell);
  const { repository, environment = "", githubToken, workflow = "none" } = answers;
  const { examination } = withExamination(surroundings.session);
  if (!examination.report.healthy) return;
  if (repository !== undefined && githubToken !== undefined) {
    tell("[5/5] Put it to work");
    const keepGithubToken = workflow !== "none" && WORKFLOWS[workflow].renews;
    const destination = { repository, environment, githubToken, keepGithubToken };
    result.stored = await storeSecrets(withExamination(surroundings.session), destination, tell);
  } else if (githubToken !== undefined) {
    tell(`Nothing is stored: ${SECRET_NAMES.github} was given without --repository.`);
  }
  if (workflow !== "none" && !hasFailed(result.stored))
    result.workflow = provideWorkflow(surroundings, answers, workflow, pageId);
}

function provideWorkflow(
  surroundings: Surroundings,
  { environment = "", writeWorkflow: wanted = false }: Answers,
  name: WorkflowName,
  pageId: string,
): ProvidedWorkflow {
  const { file } = WORKFLOWS[name];
  const content = composeWorkflow(surroundings, name, pageId, environment);
  const replace = wordsToReplace(content);
  const workflow = { file, content, ...(replace.length > 0 && { replace }) };
  if (!wanted) return workflow;
  if (!surroundings.workingCopy)
    throw new ActionError({
      title: "There is no working copy",
      message: "--write-workflow was given, but the setup was not started in a git working copy.",
      remedy: "Start it in the working copy of the repository, or leave the flag out.",
    });
  return { ...workflow, written: writeWorkflow(surroundings.workingCopy, file, content) };
}

function hasFailed(stored: WriteOutcome | undefined): boolean {
  return stored !== undefined && stored.failed.length > 0;
}

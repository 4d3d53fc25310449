import { checkEnvironment, checkRepository, parseGithubToken } from "../../core/check-answers.ts";
import { WORKFLOWS, type WorkflowName } from "../../core/workflow-file.ts";
import type { PageState } from "../state.ts";
import { assertSamePage } from "./other-page.ts";

/**
 * Reads the form of step 5 into the state. An empty GitHub token means the one given before.
 * @throws {AnswerError} if the token or the destination does not have the right form
 * @throws {ActionError} if the form is for another Page
 */
export function readWork(state: PageState, form: URLSearchParams): void {
  const { session } = state;
  assertSamePage(state, form);
  const workflow = form.get("workflow") ?? "";
  state.entered = {
    ...state.entered,
    repository: (form.get("repository") ?? "").trim().slice(0, 200),
    environment: (form.get("environment") ?? "").trim().slice(0, 255),
    workflow: isOffered(workflow) ? workflow : state.entered.workflow,
    alsoStoreGithubToken: form.has("alsoStoreGithubToken"),
  };
  state.writtenTo = undefined;
  state.outcome = undefined;
  const token = (form.get("githubToken") ?? "").trim();
  if (token !== "" && form.get("way") !== "commands") {
    state.githubToken = undefined;
    state.githubToken = parseGithubToken(session.registry, token);
  }
  checkRepository(state.entered.repository);
  checkEnvironment(state.entered.environment);
}

function isOffered(name: string): name is WorkflowName {
  return Object.hasOwn(WORKFLOWS, name);
}

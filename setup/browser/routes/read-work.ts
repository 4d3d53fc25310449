import { AnswerError } from "../../core/answer-error.ts";
import { checkEnvironment } from "../../core/environment-name.ts";
import { keepGithubToken } from "../../core/keep-token.ts";
import { WORKFLOWS, type WorkflowName } from "../../core/workflow-file.ts";
import type { Visit } from "../state.ts";
import { refuseOtherPage } from "./other-page.ts";

/**
 * Takes what the form of step 5 says; a GitHub token that was left empty stays the one given before.
 * @throws {AnswerError} when the token or the place of the secrets has not the form of one
 * @throws {ActionError} when the form was made for another Page
 */
export function readWork(visit: Visit, form: URLSearchParams): void {
  const { session } = visit;
  refuseOtherPage(visit, form);
  const workflow = form.get("workflow") ?? "";
  visit.entered = {
    ...visit.entered,
    repository: (form.get("repository") ?? "").trim().slice(0, 200),
    environment: (form.get("environment") ?? "").trim().slice(0, 255),
    workflow: isOffered(workflow) ? workflow : visit.entered.workflow,
    keepGithubToken: form.has("keepGithubToken"),
  };
  visit.writtenTo = undefined;
  visit.outcome = undefined;
  const token = (form.get("githubToken") ?? "").trim();
  if (token !== "" && form.get("way") !== "commands") {
    visit.githubToken = undefined;
    visit.githubToken = keepGithubToken(session.vault, token);
  }
  // The same as in src/inputs/store.ts; the commands for gh do not pass there.
  if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(visit.entered.repository))
    throw new AnswerError(
      "repository",
      "The repository has the form owner/name, without an address before it.",
      "Copy both from its address on GitHub: github.com/owner/name.",
    );
  checkEnvironment(visit.entered.environment);
}

function isOffered(name: string): name is WorkflowName {
  return Object.hasOwn(WORKFLOWS, name);
}

import { AnswerError } from "../../core/answer-error.ts";
import { WORKFLOWS, type WorkflowName } from "../../core/workflow-file.ts";
import type { Visit } from "../visit.ts";

/**
 * Takes what the form of step 5 says; a GitHub token that was left empty stays the one given before.
 * @throws {AnswerError} when the place of the secrets has not the form of one
 */
export function readWork(visit: Visit, form: URLSearchParams): void {
  const { session } = visit;
  const workflow = form.get("workflow") ?? "";
  visit.entered = {
    ...visit.entered,
    repository: (form.get("repository") ?? "").trim().slice(0, 200),
    environment: (form.get("environment") ?? "").trim().slice(0, 255),
    workflow: isOffered(workflow) ? workflow : visit.entered.workflow,
    keepGithubToken: form.has("keepGithubToken"),
  };
  visit.writtenTo = undefined;
  const token = (form.get("githubToken") ?? "").trim();
  // Shorter ones are none, and the scrubber would replace them wherever they stand.
  if (token !== "")
    visit.githubToken = /^[\x21-\x7e]{20,}$/.test(token) ? session.vault.keep(token) : undefined;
  // The same as in src/inputs/secret-target.ts; the commands for gh do not pass there.
  if (!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(visit.entered.repository))
    throw new AnswerError(
      "repository",
      "The repository has the form owner/name, without an address before it.",
      "Copy both from its address on GitHub: github.com/owner/name.",
    );
  if (/^\.{1,2}$|\p{Cc}/u.test(visit.entered.environment))
    throw new AnswerError(
      "environment",
      "This is not the name of an environment.",
      "Copy it from the repository's Settings → Environments, or leave it empty.",
    );
}

function isOffered(name: string): name is WorkflowName {
  return Object.hasOwn(WORKFLOWS, name);
}

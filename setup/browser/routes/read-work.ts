import { withoutQuotes } from "../../../src/library.ts";
import { checkEnvironment, checkRepository, parseGithubToken } from "../../core/check-answers.ts";
import { repositoryIn } from "../../core/repository.ts";
import { AnswerError, checkAll } from "../../core/setup-error.ts";
import { knownWorkflows } from "../../core/workflows.ts";
import type { PageState } from "../state.ts";
import { assertSamePage } from "./other-page.ts";

/** A way to get the secrets to GitHub. */
export type StoreWay = "token" | "gh" | "commands";

/**
 * Reads the form of step 5 into the state. An empty GitHub token means the one given before.
 * @throws {AnswerError} if the token or the destination does not have the right form
 * @throws {SetupError} if the form is for another Page
 */
export function readWork(state: PageState, form: URLSearchParams): StoreWay {
  const { session } = state;
  assertSamePage(state, form);
  const given = form.get("way");
  const way = given === "commands" || (given === "gh" && state.gh) ? given : "token";
  const repository = repositoryIn(form.get("repository") ?? "").slice(0, 200);
  const environment = (form.get("environment") ?? "").trim().slice(0, 255);
  state.entered = {
    ...state.entered,
    repository,
    environment,
    workflows: knownWorkflows(form.getAll("workflow")),
    by: way === "gh" ? "gh" : "token",
  };
  state.written = [];
  state.outcome = undefined;
  const token = withoutQuotes(form.get("githubToken") ?? "");
  checkAll(
    () => checkRepository(repository),
    () => checkEnvironment(environment),
    () => {
      if (token !== "" && way !== "commands") {
        state.githubToken = undefined;
        state.githubToken = parseGithubToken(session.registry, token);
      }
      if (way === "token" && !state.githubToken) throw noToken();
    },
  );
  return way;
}

function noToken(): AnswerError {
  return new AnswerError(
    "githubToken",
    "A GitHub token that may write secrets is missing: one unbroken line, such as github_pat_….",
    "Make one as described below the field, or use the commands for gh instead.",
  );
}

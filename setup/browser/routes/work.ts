import { AnswerError } from "../../core/setup-error.ts";
import { formatStep } from "../../core/steps.ts";
import { storeSecrets } from "../../core/store-secrets.ts";
import { WORKFLOWS } from "../../core/workflow-file.ts";
import { attempt } from "../attempt.ts";
import type { PageState } from "../state.ts";
import { showDone } from "../views/done.ts";
import { showWork } from "../views/work.ts";
import { readWork } from "./read-work.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 5: writes the secrets, and shows the outcome. */
export function addWork(pages: Pages, state: PageState): void {
  pages.get("/work", (c) => sendBack(c, state, "work") ?? c.html(showWork(state)));

  pages.post("/work", async (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    const form = c.get("form");
    const byCommands = form.get("way") === "commands";
    const worked = await attempt(state, "work", async () => {
      readWork(state, form);
      if (!byCommands) await store(state);
    });
    return goTo(c, state, worked ? (byCommands ? "work/commands" : "work/done") : "work");
  });

  pages.get("/work/done", (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    return state.outcome ? c.html(showDone(state, state.outcome)) : goTo(c, state, "work");
  });
}

async function store(state: PageState): Promise<void> {
  const { session, entered, githubToken } = state;
  const { app, examination } = session;
  if (!app || !examination) return;
  if (!githubToken)
    throw new AnswerError(
      "githubToken",
      "A GitHub token that may write secrets is missing: one unbroken line, such as github_pat_….",
      "Make one as described below the field, or use the commands for gh instead.",
    );
  if (WORKFLOWS[entered.workflow].renews && !entered.alsoStoreGithubToken)
    throw new AnswerError(
      "alsoStoreGithubToken",
      "The workflow that renews the token needs the GitHub token as a secret.",
      "Tick this, or choose a workflow that only checks.",
    );
  const { repository, environment, alsoStoreGithubToken } = entered;
  const destination = {
    repository,
    environment,
    alsoStoreGithubToken,
    githubToken: githubToken.reveal(),
  };
  const outcome = await storeSecrets({ ...session, app, examination }, destination, state.print);
  const page = examination.report.page.name;
  const stored = { ...outcome, repository, environment, page };
  state.outcomes.push(stored);
  // Another Page may have been chosen meanwhile.
  if (session.examination === examination) state.outcome = stored;
  const { written, failed } = outcome;
  state.print(
    failed.length === 0
      ? `${formatStep("work")}: ${written.join(", ")} stored in ${repository}.`
      : `${formatStep("work")}: ${failed.join(", ")} could not be stored in ${repository}.`,
  );
}

import { AnswerError } from "../../core/answer-error.ts";
import { storeSecrets } from "../../core/store-secrets.ts";
import { WORKFLOWS } from "../../core/workflow-file.ts";
import { attempt } from "../attempt.ts";
import type { Visit } from "../state.ts";
import { showDone } from "../views/done.ts";
import { showWork } from "../views/work.ts";
import { readWork } from "./read-work.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 5: the secrets written, and what became of them. */
export function addWork(pages: Pages, visit: Visit): void {
  pages.get("/work", (c) => sendBack(c, visit, "work") ?? c.html(showWork(visit)));

  pages.post("/work", async (c) => {
    const back = sendBack(c, visit, "work");
    if (back) return back;
    const form = c.get("form");
    const byCommands = form.get("way") === "commands";
    const worked = await attempt(visit, "work", async () => {
      readWork(visit, form);
      if (!byCommands) await store(visit);
    });
    return goTo(c, visit, worked ? (byCommands ? "work/commands" : "work/done") : "work");
  });

  pages.get("/work/done", (c) => {
    const back = sendBack(c, visit, "work");
    if (back) return back;
    return visit.outcome ? c.html(showDone(visit, visit.outcome)) : goTo(c, visit, "work");
  });
}

async function store(visit: Visit): Promise<void> {
  const { session, entered, githubToken } = visit;
  const { app, examination } = session;
  if (!app || !examination) return;
  if (!githubToken)
    throw new AnswerError(
      "githubToken",
      "A GitHub token that may write secrets is missing: one unbroken line, such as github_pat_….",
      "Make one as it says below the field, or take the commands for gh instead.",
    );
  if (WORKFLOWS[entered.workflow].renews && !entered.keepGithubToken)
    throw new AnswerError(
      "keepGithubToken",
      "The workflow that renews the token needs the GitHub token as a secret.",
      "Tick this, or choose a workflow that only looks.",
    );
  const { repository, environment, keepGithubToken } = entered;
  const destination = {
    repository,
    environment,
    keepGithubToken,
    githubToken: githubToken.reveal(),
  };
  const outcome = await storeSecrets({ ...session, app, examination }, destination, visit.say);
  const page = examination.report.page.name;
  visit.outcome = { ...outcome, repository, environment, page };
  visit.outcomes.push(visit.outcome);
  const { written, failed } = outcome;
  visit.say(
    failed.length === 0
      ? `Step 5 of 5: ${written.join(", ")} stored in ${repository}.`
      : `Step 5 of 5: ${failed.join(", ")} could not be stored in ${repository}.`,
  );
}

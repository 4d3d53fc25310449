import type { WriteOutcome } from "../../../src/library.ts";
import { isGhReady } from "../../core/gh.ts";
import { formatStep } from "../../core/steps.ts";
import { storeSecrets } from "../../core/store-secrets.ts";
import { storeWithGh } from "../../core/store-with-gh.ts";
import { renewsSecrets } from "../../core/workflows.ts";
import { attempt } from "../attempt.ts";
import type { PageState } from "../state.ts";
import { showConfirm } from "../views/confirm.ts";
import { showDone } from "../views/done.ts";
import { showWork } from "../views/work.ts";
import { assertSamePage } from "./other-page.ts";
import { readWork, type StoreWay } from "./read-work.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 5: asks what to store and where, writes the secrets after a yes, and shows the outcome. */
export function addWork(pages: Pages, state: PageState): void {
  pages.get("/work", async (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    state.gh ??= await isGhReady(state.print, state.ending);
    return c.html(showWork(state));
  });

  pages.post("/work", async (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    state.gh ??= await isGhReady(state.print, state.ending);
    const read: { way?: StoreWay } = {};
    await attempt(state, "work", () => {
      read.way = readWork(state, c.get("form"));
    });
    const { way } = read;
    if (!way) return goTo(c, state, "work");
    return goTo(c, state, way === "commands" ? "work/commands" : "work/confirm");
  });

  pages.get("/work/confirm", (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    return isReady(state) ? c.html(showConfirm(state)) : goTo(c, state, "work");
  });

  pages.post("/work/store", async (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    const worked = await attempt(state, "work", async () => {
      assertSamePage(state, c.get("form"));
      if (isReady(state)) await store(state);
    });
    return goTo(c, state, worked ? "work/done" : "work");
  });

  pages.get("/work/done", (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    return state.outcome ? c.html(showDone(state, state.outcome)) : goTo(c, state, "work");
  });
}

/** Whether the form of step 5 was filled in. */
function isReady({ entered, githubToken }: PageState): boolean {
  return entered.repository !== "" && (entered.by === "gh" || githubToken !== undefined);
}

async function store(state: PageState): Promise<void> {
  const { session, entered } = state;
  const { examination } = session;
  // A second form waits for the first one, and the page may have ended meanwhile.
  if (!examination || state.ending.aborted) return;
  const { repository, environment } = entered;
  const outcome = await write(state);
  const page = examination.report.page.name;
  const stored = { ...outcome, repository, environment, page };
  state.outcomes.push(stored);
  // Another Page may have been chosen meanwhile, or another destination.
  const isSame =
    state.entered.repository === repository && state.entered.environment === environment;
  if (session.examination === examination && isSame) state.outcome = stored;
  const { written, failed } = outcome;
  state.print(
    failed.length === 0
      ? `${formatStep("work")}: ${written.join(", ")} stored in ${repository}.`
      : `${formatStep("work")}: ${failed.join(", ")} could not be stored in ${repository}.`,
  );
}

async function write(state: PageState): Promise<WriteOutcome> {
  const { session, entered, githubToken, print, ending } = state;
  const { app, examination } = session;
  if (!app || !examination) throw new Error("the examination comes before this step");
  const { repository, environment, workflows, by } = entered;
  const renews = renewsSecrets(workflows);
  const checked = { ...session, app, examination };
  if (by === "gh") {
    const progress = { stored: print, waiting: print, signal: ending };
    return storeWithGh(checked, entered, renews ? githubToken : undefined, progress);
  }
  if (!githubToken) throw new Error("the token comes before the writing");
  const request = {
    repository,
    environment,
    githubToken: githubToken.reveal(),
    alsoStoreGithubToken: renews,
  };
  return storeSecrets(checked, request, print);
}

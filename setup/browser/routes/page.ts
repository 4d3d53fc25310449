import { examinePage } from "../../core/examine-page.ts";
import { listChoices } from "../../core/list-choices.ts";
import type { Session } from "../../core/session.ts";
import { AnswerError } from "../../core/setup-error.ts";
import { formatStep } from "../../core/steps.ts";
import { requiredScopes } from "../../core/uses.ts";
import { withAppContext } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import type { Queues } from "../queue.ts";
import { resetExamination } from "../reset.ts";
import { contentPolicy, pictureOrigin } from "../safety/headers.ts";
import type { PageState } from "../state.ts";
import { showPages } from "../views/page.ts";
import { assertUnchanged } from "./other-page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 3: the choice of the Page. */
export function addPage(pages: Pages, state: PageState, queues: Queues): void {
  const { session } = state;
  pages.get("/page", async (c) => {
    const back = sendBack(c, state, "page");
    if (back) return back;
    if (!session.pages)
      await queues("list", async () => {
        if (!session.pages) await attempt(state, "page", () => listPages(state));
      });
    const origins = session.pages?.map(({ picture }) => pictureOrigin(picture)) ?? [];
    const pictures = [...new Set(origins.filter((origin) => origin !== undefined))];
    c.header("Content-Security-Policy", contentPolicy({ pictures }));
    return c.html(showPages(state));
  });

  pages.post("/page", async (c) => {
    const back = sendBack(c, state, "page");
    if (back) return back;
    const given = c.get("form").get("page") ?? "";
    const chosen = session.pages?.find(({ id, hasToken }) => id === given && hasToken);
    state.entered.pageId = chosen?.id ?? state.entered.pageId;
    const worked = await attempt(state, "page", async () => {
      if (!chosen)
        throw new AnswerError("page", "No Page is chosen.", "Choose the one to publish on.");
      await examine(state, chosen.id);
    });
    return goTo(c, state, worked ? "health" : "page");
  });
}

/**
 * Obtains the token of a Page again, and judges it.
 * @param given what else it starts from
 * @throws {SetupError} if what it started from was changed in another window meanwhile
 */
export async function examine(
  state: PageState,
  pageId: string,
  given: ReadonlyArray<keyof Session> = [],
): Promise<void> {
  const { session } = state;
  const before = { ...session };
  const { app, user } = before;
  if (!app || !user) return;
  const examination = await examinePage({ ...before, app, user }, pageId, state.print);
  assertUnchanged(session, before, ["app", "user", "uses", ...given]);
  resetExamination(state);
  session.examination = examination;
  const { healthy, page } = examination.report;
  state.print(
    `${formatStep("page")} done: the Page ${JSON.stringify(page.name)} (${page.id}); its token is ${healthy ? "healthy" : "not healthy"}.`,
  );
}

async function listPages(state: PageState): Promise<void> {
  const { session } = state;
  const before = { ...session };
  const { app, user, uses } = before;
  if (!app || !user) return;
  const pages = await withAppContext(session, app, state.print, (context) =>
    listChoices(context, user, requiredScopes(uses)),
  );
  assertUnchanged(session, before, ["app", "user", "uses"]);
  session.pages = pages;
}

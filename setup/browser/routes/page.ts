import { AnswerError } from "../../core/answer-error.ts";
import { examinePage } from "../../core/examine-page.ts";
import { listChoices } from "../../core/list-choices.ts";
import { requiredScopes } from "../../core/uses.ts";
import { useWorld } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import { forgetExamination } from "../reset.ts";
import { contentPolicy, pictureOrigin } from "../safety/headers.ts";
import type { Visit } from "../state.ts";
import { showPages } from "../views/page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 3: which Page. */
export function addPage(pages: Pages, visit: Visit): void {
  const { session } = visit;
  pages.get("/page", async (c) => {
    const back = sendBack(c, visit, "page");
    if (back) return back;
    if (!session.pages) await attempt(visit, "page", () => listPages(visit));
    const origins = session.pages?.map(({ picture }) => pictureOrigin(picture)) ?? [];
    const pictures = [...new Set(origins.filter((origin) => origin !== undefined))];
    c.header("Content-Security-Policy", contentPolicy({ pictures }));
    return c.html(showPages(visit));
  });

  pages.post("/page", async (c) => {
    const back = sendBack(c, visit, "page");
    if (back) return back;
    const given = c.get("form").get("page") ?? "";
    const chosen = session.pages?.find(({ id, hasToken }) => id === given && hasToken);
    visit.entered.pageId = chosen?.id ?? visit.entered.pageId;
    const worked = await attempt(visit, "page", async () => {
      if (!chosen)
        throw new AnswerError("page", "No Page is chosen.", "Choose the one to publish on.");
      await examine(visit, chosen.id);
    });
    return goTo(c, visit, worked ? "health" : "page");
  });
}

/** Obtains the token of a Page anew, and judges it. */
export async function examine(visit: Visit, pageId: string): Promise<void> {
  const { session } = visit;
  const { app, user } = session;
  if (!app || !user) return;
  const examination = await examinePage({ ...session, app, user }, pageId, visit.say);
  forgetExamination(visit);
  session.examination = examination;
  const { healthy, page } = examination.report;
  visit.say(
    `Step 3 of 5 done: the Page ${JSON.stringify(page.name)} (${page.id}); its token is ${healthy ? "healthy" : "not healthy"}.`,
  );
}

async function listPages(visit: Visit): Promise<void> {
  const { session } = visit;
  const { app, user, uses } = session;
  if (!app || !user) return;
  session.pages = await useWorld(session, app, visit.say, (world) =>
    listChoices(world, user, requiredScopes(uses)),
  );
}

import { AnswerError } from "../../core/answer-error.ts";
import { checkApp } from "../../core/check-app.ts";
import type { CheckedApp } from "../../core/session.ts";
import { firstOpenStep } from "../../core/steps.ts";
import { USE_NAMES } from "../../core/uses.ts";
import { attempt } from "../attempt.ts";
import { adoptApp } from "../reset.ts";
import type { Visit } from "../state.ts";
import { showCredentials } from "../views/credentials.ts";
import type { Pages } from "./responses.ts";
import { goTo } from "./responses.ts";

/** Step 1: the app, and what is to be done with the Page. */
export function addCredentials(pages: Pages, visit: Visit): void {
  const { session } = visit;
  pages.get("/", (c) => goTo(c, visit, firstOpenStep(session)));
  pages.get("/credentials", (c) => c.html(showCredentials(visit)));
  pages.post("/credentials", async (c) => {
    const form = c.get("form");
    const id = (form.get("app-id") ?? "").trim();
    const chosen = form.getAll("use");
    const uses = USE_NAMES.filter((name) => chosen.includes(name));
    const business = form.has("business");
    visit.entered = { ...visit.entered, appId: id.slice(0, 100), uses, business };
    const worked = await attempt(visit, "credentials", async () => {
      const app = await checkGiven(visit, id, (form.get("app-secret") ?? "").trim());
      if (uses.length === 0)
        throw new AnswerError(
          "use",
          "Nothing is chosen of what the token is for.",
          "Choose at least one: Facebook will be asked for what it takes, and for nothing else.",
        );
      adoptApp(visit, app, uses, business);
    });
    if (worked) visit.say(`Step 1 of 5 done: the app ${sayApp(visit)} is fine.`);
    return goTo(c, visit, worked ? "login" : "credentials");
  });
}

/** The app that was checked before, where its secret was left empty. */
async function checkGiven(visit: Visit, id: string, secret: string): Promise<CheckedApp> {
  const { session } = visit;
  if (secret === "" && session.app?.id === id) return session.app;
  if (secret === "")
    throw new AnswerError(
      "app-secret",
      "The app secret is missing.",
      "Press Show next to “App secret” in the dashboard, and copy it whole.",
    );
  return checkApp(session, { id, secret }, visit.say);
}

function sayApp({ session: { app } }: Visit): string {
  return app?.name ? `${JSON.stringify(app.name)} (${app.id})` : (app?.id ?? "");
}

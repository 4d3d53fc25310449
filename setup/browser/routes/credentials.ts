import { checkApp } from "../../core/check-app.ts";
import type { CheckedApp } from "../../core/session.ts";
import { AnswerError } from "../../core/setup-error.ts";
import { firstOpenStep, formatStep } from "../../core/steps.ts";
import { USE_NAMES } from "../../core/uses.ts";
import { attempt } from "../attempt.ts";
import { setApp } from "../reset.ts";
import type { PageState } from "../state.ts";
import { showCredentials } from "../views/credentials.ts";
import type { Pages } from "./responses.ts";
import { goTo } from "./responses.ts";

/** Step 1: the app, and the uses of the token. */
export function addCredentials(pages: Pages, state: PageState): void {
  const { session } = state;
  pages.get("/", (c) => goTo(c, state, firstOpenStep(session)));
  pages.get("/credentials", (c) => c.html(showCredentials(state)));
  pages.post("/credentials", async (c) => {
    const form = c.get("form");
    const id = (form.get("app-id") ?? "").trim();
    const chosen = form.getAll("use");
    const uses = USE_NAMES.filter((name) => chosen.includes(name));
    const business = form.has("business");
    state.entered = { ...state.entered, appId: id.slice(0, 100), uses, business };
    const worked = await attempt(state, "credentials", async () => {
      const app = await checkGiven(state, id, (form.get("app-secret") ?? "").trim());
      if (uses.length === 0)
        throw new AnswerError(
          "use",
          "No use of the token is chosen.",
          "Choose at least one: Facebook is asked for the permissions that it needs, and for nothing else.",
        );
      setApp(state, app, uses, business);
    });
    if (worked)
      state.print(`${formatStep("credentials")} done: the app ${formatApp(state)} is fine.`);
    return goTo(c, state, worked ? "login" : "credentials");
  });
}

/** Checks the app. An empty secret means the app that was checked before. */
async function checkGiven(state: PageState, id: string, secret: string): Promise<CheckedApp> {
  const { session } = state;
  if (secret === "" && session.app?.id === id) return session.app;
  if (secret === "")
    throw new AnswerError(
      "app-secret",
      "The app secret is missing.",
      "Press Show next to “App secret” in the dashboard, and copy it whole.",
    );
  return checkApp(session, { id, secret }, state.print);
}

function formatApp({ session: { app } }: PageState): string {
  return app?.name ? `${JSON.stringify(app.name)} (${app.id})` : (app?.id ?? "");
}

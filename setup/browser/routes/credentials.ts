import { ActionError, withoutQuotes } from "../../../src/library.ts";
import { checkAppId, checkAppSecret } from "../../core/check-answers.ts";
import { checkApp } from "../../core/check-app.ts";
import type { CheckedApp } from "../../core/session.ts";
import { AnswerError, checkAll } from "../../core/setup-error.ts";
import { firstOpenStep, formatStep } from "../../core/steps.ts";
import { USE_NAMES, type UseName } from "../../core/uses.ts";
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
    const id = withoutQuotes(form.get("app-id") ?? "");
    const chosen = form.getAll("use");
    const uses = USE_NAMES.filter((name) => chosen.includes(name));
    const business = form.has("business");
    state.entered = { ...state.entered, appId: id.slice(0, 100), uses, business };
    const worked = await attempt(state, "credentials", async () => {
      const given = withoutQuotes(form.get("app-secret") ?? "");
      checkAll(
        () => checkAppId(id),
        () => keepSecret(state, id, given),
        () => checkUses(uses),
      );
      const app = await checkGiven(state, id);
      state.appSecret = undefined;
      setApp(state, app, uses, business);
    });
    if (worked)
      state.print(`${formatStep("credentials")} done: the app ${formatApp(state)} is fine.`);
    return goTo(c, state, worked ? "login" : "credentials");
  });
}

/** Keeps a secret that has the right form. Empty: the one of the app that was checked, or given before. */
function keepSecret(state: PageState, id: string, secret: string): void {
  const { session, appSecret } = state;
  if (secret === "" && (session.app?.id === id || appSecret)) return;
  state.appSecret = undefined;
  if (secret === "")
    throw new AnswerError(
      "app-secret",
      "The app secret is missing.",
      "Press Show next to “App secret” in the dashboard, and copy it whole.",
    );
  checkAppSecret(secret, id);
  state.appSecret = session.registry.register(secret);
}

/** Checks the app with Facebook. A secret that Facebook refuses is not kept. */
async function checkGiven(state: PageState, id: string): Promise<CheckedApp> {
  const { session, appSecret } = state;
  if (!appSecret && session.app?.id === id) return session.app;
  if (!appSecret) throw new Error("a secret is given, or was checked");
  try {
    return await checkApp(session, { id, secret: appSecret.reveal() }, state.print);
  } catch (error) {
    if (isWrongSecret(error)) state.appSecret = undefined;
    throw error;
  }
}

function isWrongSecret(error: unknown): boolean {
  return error instanceof ActionError && error.code === "app-secret-wrong";
}

function checkUses(uses: readonly UseName[]): void {
  if (uses.length > 0) return;
  throw new AnswerError(
    "use",
    "No use of the token is chosen.",
    "Choose at least one: Facebook is asked for the permissions that it needs, and for nothing else.",
  );
}

function formatApp({ session: { app } }: PageState): string {
  return app?.name ? `${JSON.stringify(app.name)} (${app.id})` : (app?.id ?? "");
}

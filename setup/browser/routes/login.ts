import type { Secret } from "../../../src/library.ts";
import { parseUserToken } from "../../core/check-answers.ts";
import { checkUserToken } from "../../core/check-user-token.ts";
import { dialogAddress } from "../../core/login-dialog.ts";
import { makeNonce } from "../../core/nonce.ts";
import { checkPastedToken } from "../../core/pasted-token.ts";
import { firstOpenStep, formatStep } from "../../core/steps.ts";
import { BUSINESS_SCOPE, scopesToAskFor, usesLeft } from "../../core/uses.ts";
import { withAppContext } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import type { Way } from "../button.ts";
import { setUser, setUses } from "../reset.ts";
import type { PageState } from "../state.ts";
import { showLogin } from "../views/log-in.ts";
import { assertUnchanged } from "./other-page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 2: a user token, by Facebook's dialog or pasted. */
export function addLogin(pages: Pages, state: PageState): void {
  const { session } = state;
  pages.get("/login", (c) => sendBack(c, state, "login") ?? c.html(showLogin(state)));

  pages.get("/login/facebook", (c) => {
    if (!session.app) return goTo(c, state, "credentials");
    state.problem = undefined;
    state.way = c.req.query("way") === "address" ? "address" : "redirect";
    const byAddress = state.way === "address";
    state.login = {
      appId: session.app.id,
      redirectUri: byAddress ? session.redirect : `${state.origin}/callback`,
      state: makeNonce(),
      verifier: makeNonce(),
      scopes: scopesToAskFor(session.uses, session.business),
      configId: state.configId,
      again: byAddress || c.req.query("again") === "1",
    };
    state.loginStates.push(state.login.state);
    if (!byAddress) state.print("Waiting for Facebook's dialog…");
    return c.redirect(dialogAddress(session.endpoints, state.login), 303);
  });

  pages.post("/login/token", async (c) => {
    if (!session.app) return goTo(c, state, "credentials");
    const pasted = c.get("form").get("user-token") ?? "";
    state.way = "paste";
    const readable = await attempt(
      state,
      "login",
      () => void parseUserToken(session.registry, pasted),
    );
    if (readable) await takeToken(state, parseUserToken(session.registry, pasted), "paste");
    return goTo(c, state, state.problem ? "login" : firstOpenStep(session));
  });

  pages.post("/login/without", (c) => {
    const left = usesLeft(session.uses, session.user?.scopes ?? []);
    if (session.user && left.length > 0) {
      const business = session.business && session.user.scopes.includes(BUSINESS_SCOPE);
      state.problem = undefined;
      setUses(state, left, business);
    }
    return goTo(c, state, firstOpenStep(session));
  });
}

/** Checks a user token, and sets it if it can be used. @param way how it came */
export async function takeToken(state: PageState, token: Secret, way: Way): Promise<void> {
  const { session } = state;
  const before = { ...session };
  const { app, uses, business } = before;
  if (!app) return;
  const worked = await attempt(state, "login", async () => {
    const asked = scopesToAskFor(uses, business);
    const user = await withAppContext(session, app, state.print, (context) =>
      (way === "paste" ? checkPastedToken : checkUserToken)(context, token, asked),
    );
    assertUnchanged(session, before, ["app", "uses", "business"]);
    setUser(state, user);
  });
  const declined = session.user?.declined.length ?? 0;
  if (worked)
    state.print(
      declined === 0
        ? `${formatStep("login")} done: logged in, with every permission.`
        : `Logged in, without ${session.user?.declined.join(", ")}.`,
    );
}

import type { Secret } from "../../../src/secrets/secret.ts";

import { checkUserToken } from "../../core/check-user-token.ts";
import { keepUserToken } from "../../core/keep-token.ts";
import { dialogAddress } from "../../core/login-dialog.ts";
import { makeNonce } from "../../core/nonce.ts";
import { firstOpenStep } from "../../core/steps.ts";
import { scopesToAskFor, usesLeft } from "../../core/uses.ts";
import { useWorld } from "../../core/with-context.ts";
import { attempt } from "../attempt.ts";
import { adoptUser, adoptUses } from "../reset.ts";
import type { Visit } from "../state.ts";
import { showLogin } from "../views/log-in.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Step 2: a user token, by Facebook's dialog or pasted. */
export function addLogin(pages: Pages, visit: Visit): void {
  const { session } = visit;
  pages.get("/login", (c) => sendBack(c, visit, "login") ?? c.html(showLogin(visit)));

  pages.get("/login/facebook", (c) => {
    if (!session.app) return goTo(c, visit, "credentials");
    visit.problem = undefined;
    visit.login = {
      appId: session.app.id,
      redirectUri: `${visit.origin}/callback`,
      state: makeNonce(),
      verifier: makeNonce(),
      scopes: scopesToAskFor(session.uses, session.business),
      configId: visit.configId,
      again: c.req.query("again") === "1",
    };
    visit.states.push(visit.login.state);
    visit.say("Waiting for Facebook's dialog…");
    return c.redirect(dialogAddress(session.places, visit.login), 303);
  });

  pages.post("/login/token", async (c) => {
    if (!session.app) return goTo(c, visit, "credentials");
    const pasted = c.get("form").get("user-token") ?? "";
    const readable = await attempt(visit, "login", () => void keepUserToken(session.vault, pasted));
    if (readable) await takeToken(visit, keepUserToken(session.vault, pasted));
    return goTo(c, visit, visit.problem ? "login" : firstOpenStep(session));
  });

  pages.post("/login/without", (c) => {
    const left = usesLeft(session.uses, session.user?.scopes ?? []);
    if (session.user && left.length > 0) {
      const business = session.business && session.user.scopes.includes("business_management");
      visit.problem = undefined;
      adoptUses(visit, left, business);
    }
    return goTo(c, visit, firstOpenStep(session));
  });
}

/** Looks at a user token, and takes it when it can be used. */
export async function takeToken(visit: Visit, token: Secret): Promise<void> {
  const { session } = visit;
  const { app, uses, business } = session;
  if (!app) return;
  const worked = await attempt(visit, "login", async () => {
    const asked = scopesToAskFor(uses, business);
    const user = await useWorld(session, app, visit.say, (world) =>
      checkUserToken(world, token, asked),
    );
    adoptUser(visit, user);
  });
  const declined = session.user?.declined.length ?? 0;
  if (worked)
    visit.say(
      declined === 0
        ? "Step 2 of 5 done: logged in, with every permission."
        : `Logged in, without ${session.user?.declined.join(", ")}.`,
    );
}

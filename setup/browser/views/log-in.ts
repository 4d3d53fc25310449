import { scopesToAskFor } from "../../core/uses.ts";
import type { PageState } from "../state.ts";
import { byAddress } from "./by-address.ts";
import { showDeclined } from "./declined.ts";
import { foreign, type Html, html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { loginAgain } from "./login-again.ts";
import { pasteToken } from "./paste-token.ts";
import { wordsFor } from "./scope-words.ts";

/** The page of step 2: before a login, after an incomplete one, and after a complete one. */
export function showLogin(state: PageState): string {
  const { user } = state.session;
  if (user && user.declined.length > 0) return showDeclined(state, user.declined, otherWays(state));
  if (user) return showLoggedIn(state, user.kind);
  return state.login && state.way === "redirect" ? showUnreturned(state) : showFirst(state);
}

/** The ways in beside the redirect; the one that was last used is open. */
function otherWays(state: PageState, open = false): Html {
  const wrong = (field: string) => state.problem?.fields.has(field) ?? false;
  const address = wrong("login-redirect") || wrong("login-address");
  return html`${byAddress(state, open || address || state.way === "address")}
${pasteToken(state, open || wrong("user-token") || state.way === "paste")}`;
}

function showLoggedIn(state: PageState, kind: "user" | "system-user"): string {
  const { base } = state;
  return renderStep(state, {
    step: "login",
    heading: "You are logged in",
    lead: html`${nameApp(state)} has a ${kind === "system-user" ? "system-user" : "user"} token with every permission it needs.`,
    body: html`<p class="row"><a class="button main" href="${base}page">Continue to the Pages</a>
${loginAgain(state, "Log in again")}</p>
${otherWays(state)}`,
  });
}

function showFirst(state: PageState): string {
  const { base } = state;
  return renderStep(state, {
    step: "login",
    heading: "Log in with Facebook",
    lead: html`Facebook asks you whether ${nameApp(state)} may do this for you. Use the login of a person who may publish on the Page.`,
    body: html`${renderScopes(state)}
<p class="row"><a class="button main" href="${base}login/facebook" data-busy="Opening Facebook…">Log in with Facebook</a></p>
<div class="note">
<p><b>In Facebook's dialog</b> leave every permission on, leave ticked what is ticked, and add your Page. Afterwards you return here automatically.</p>
<p><b>Is the app published?</b> Then Facebook does not return to this computer's own address (<code>${state.origin}</code>), and shows “URL blocked”. Use one of these ways instead:</p>
</div>
${otherWays(state)}`,
  });
}

/** After a dialog that was opened and has not come back: the way that failed is not the first again. */
function showUnreturned(state: PageState): string {
  const { base } = state;
  return renderStep(state, {
    step: "login",
    heading: "Facebook's dialog has not come back",
    lead: html`Did it show “URL blocked” or “App not active”? Then ${nameApp(state)} is published, and Facebook does not return to this computer's own address (<code>${state.origin}</code>). Use one of the two ways below. Did you close the dialog? Then open it again.`,
    body: html`${otherWays(state, true)}
<p class="row"><a class="button" href="${base}login/facebook?again=1" data-busy="Opening Facebook…">Try the first way again</a></p>`,
  });
}

function nameApp({ session: { app } }: PageState): Html | string {
  return app?.name ? html`<b>${foreign(app.name)}</b>` : "your app";
}

function renderScopes({ session, configId }: PageState): Html {
  if (configId !== "")
    return html`<p>The permissions are those of the configuration <code>${configId}</code> of Facebook Login for Business.</p>`;
  const scopes = scopesToAskFor(session.uses, session.business);
  return html`<h2>What it will be allowed to do</h2>
<ul class="scopes">${scopes.map((scope) => html`<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>`;
}

import { scopesToAskFor } from "../../core/uses.ts";
import type { PageState } from "../state.ts";
import { showDeclined } from "./declined.ts";
import { foreign, type Html, html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { pasteToken } from "./paste-token.ts";
import { wordsFor } from "./scope-words.ts";

/** The page of step 2: before a login, after an incomplete one, and after a complete one. */
export function showLogin(state: PageState): string {
  const { session, base } = state;
  const { user, app } = session;
  const name = app?.name ? html`<b>${foreign(app.name)}</b>` : "your app";
  if (user && user.declined.length > 0) return showDeclined(state, user.declined);
  if (user)
    return renderStep(state, {
      step: "login",
      heading: "You are logged in",
      lead: html`${name} has a ${user.kind === "system-user" ? "system-user" : "user"} token with every permission it needs.`,
      body: html`<p class="row"><a class="button main" href="${base}page">Continue to the Pages</a>
<a class="button" href="${base}login/facebook?again=1">Log in again</a></p>
${pasteToken(state)}`,
    });
  return renderStep(state, {
    step: "login",
    heading: "Log in with Facebook",
    lead: html`Facebook asks you whether ${name} may do this for you. Use the login of a person who may publish on the Page.`,
    body: html`${renderScopes(state)}
<p class="row"><a class="button main" href="${base}login/facebook" data-busy="Opening Facebook…">Log in with Facebook</a></p>
<div class="note">
<p><b>In Facebook's dialog</b> leave every permission on, and tick your Page. Afterwards you return here automatically.</p>
<p><b>Facebook shows “URL blocked” or “App not active”?</b> Come back with the browser's back button. Facebook returns to a computer's own address (<code>${state.origin}</code>) only while the app is in <b>development mode</b>, and lets only people with a role in the app log in then. With an app that is live, paste a token instead:</p>
</div>
${pasteToken(state)}`,
  });
}

function renderScopes({ session, configId }: PageState): Html {
  if (configId !== "")
    return html`<p>The permissions are those of the configuration <code>${configId}</code> of Facebook Login for Business.</p>`;
  const scopes = scopesToAskFor(session.uses, session.business);
  return html`<h2>What it will be allowed to do</h2>
<ul class="scopes">${scopes.map((scope) => html`<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>`;
}

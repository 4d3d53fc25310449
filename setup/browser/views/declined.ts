import { BUSINESS_SCOPE, USES, usesLeft } from "../../core/uses.ts";
import type { PageState } from "../state.ts";
import { form } from "./form.ts";
import { type Html, html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { loginAgain } from "./login-again.ts";
import { wordsFor } from "./scope-words.ts";

/** The page of step 2 after a login with declined permissions. @param others the other ways in */
export function showDeclined(state: PageState, declined: readonly string[], others: Html): string {
  const { session, base } = state;
  const left = usesLeft(session.uses, session.user?.scopes ?? []);
  const lost = session.uses.filter((use) => !left.includes(use));
  const one = declined.length === 1;
  return renderStep(state, {
    step: "login",
    heading: one ? "One permission is missing" : `${declined.length} permissions are missing`,
    lead: "The login worked, but not everything was granted: it was left off in Facebook's dialog, or the app may not ask for it.",
    body: html`<h2>Not granted</h2>
<ul class="scopes missing">${declined.map((scope) => html`<li>${wordsFor(scope)} <code>${scope}</code></li>`)}</ul>
${lost.length > 0 && html`<h2>What will not work</h2><ul>${lost.map((use) => html`<li>${USES[use].label}</li>`)}</ul>`}
${declined.includes(BUSINESS_SCOPE) && html`<p>Pages of a business portfolio stay hidden.</p>`}
<p class="row">${loginAgain(state, "Ask again", true)}</p>
<p class="hint">Facebook shows its dialog once more, with what was left off. Leave it on this time.</p>
${
  left.length > 0
    ? form(
        state,
        "login/without",
        html`<p>Or continue without ${one ? "it" : "them"}. You can still: <b>${left.map((use) => USES[use].label).join("; ")}</b>.</p>
<button data-busy="One moment…">Continue without</button>`,
      )
    : html`<p>None of what you chose works without ${one ? "it" : "them"}. To choose something else, <a href="${base}credentials">go back to the first step</a>.</p>`
}
${others}`,
  });
}

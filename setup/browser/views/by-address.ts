import { WHERE_TO_REGISTER } from "../../core/redirect-address.ts";
import type { PageState } from "../state.ts";
import { copyButton, form, submit, textField } from "./form.ts";
import { foreign, type Html, html } from "./html.ts";

/**
 * The way in that needs no redirect to this computer: an address that is registered in the app, and
 * what the person pastes.
 */
export function byAddress(state: PageState, open: boolean): Html {
  const { session, problem, base } = state;
  const redirect = foreign(session.redirect);
  const changing = problem?.fields.has("login-redirect");
  return html`<details class="guide" id="by-address"${open && html` open`}>
<summary>Another way: paste the address that you end up at</summary>
<p>For apps that are published, for Facebook Login for Business, and for a browser on another computer.</p>
<ol>
<li>Register this address in the app, to the letter, with no slash more or less: ${WHERE_TO_REGISTER}.
<div class="copied"><pre id="redirect" tabindex="0" aria-label="The redirect address">${redirect}</pre>${copyButton("redirect", "Copy the address")}</div>
<details${changing && html` open`}><summary>Use another address</summary>
${form(
  state,
  "login/redirect",
  html`${textField(state, {
    name: "login-redirect",
    label: "Redirect address",
    hint: "An https address that is registered in the app. Workflows that can log in again get it too.",
    value: session.redirect,
    required: true,
  })}
<button>Use this address</button>`,
)}
</details></li>
<li><a class="button" href="${base}login/facebook?way=address" target="_blank" rel="noopener">Open Facebook's dialog <span class="unseen">(in a new tab)</span></a>
<p>Leave every permission on, leave ticked what is ticked, and add your Page.</p></li>
<li>The browser then shows <code>${redirect}</code>, perhaps with an error page: that is right. Copy the whole address from the address bar, come back to this tab, and paste it within ten minutes.
${form(
  state,
  "login/address",
  html`${textField(state, {
    name: "login-address",
    label: "The address you ended up at",
    hint: html`It holds <code>code=</code> and <code>state=</code>. It goes to Facebook only, once.`,
    type: "secret",
    required: true,
  })}
${submit("Continue with this address")}`,
)}</li>
</ol>
</details>`;
}

import { scopesToAskFor } from "../../core/uses.ts";
import type { PageState } from "../state.ts";
import { form, submit, textField } from "./form.ts";
import { type Html, html } from "./html.ts";

/** The form for a user token that was made elsewhere. */
export function pasteToken(state: PageState, open: boolean): Html {
  const { session } = state;
  const scopes = scopesToAskFor(session.uses, session.business);
  return html`<details class="guide" id="by-paste"${open && html` open`}>
<summary>Another way: paste a user token</summary>
<h2>From Graph API Explorer</h2>
<ol>
<li>Open <a href="https://developers.facebook.com/tools/explorer/" target="_blank" rel="noopener noreferrer">developers.facebook.com/tools/explorer</a>.</li>
<li>Choose your app under <b>Meta App</b>${session.app?.name ? html` (<b>${session.app.name}</b>)` : ""}, and <b>User Token</b> below it.</li>
<li>Under <b>Permissions</b> add ${scopes.map((scope, index) => html`${index > 0 && ", "}<code>${scope}</code>`)}.</li>
<li>Press <b>Generate Access Token</b>. In the dialog leave ticked what is ticked, and add your Page.</li>
<li>Copy the <b>Access Token</b>, and paste it below. It lasts an hour or two; the setup makes a long-lived one from it.</li>
</ol>
<h2>From a system user</h2>
<ol>
<li>Open <a href="https://business.facebook.com/settings/system-users" target="_blank" rel="noopener noreferrer">business.facebook.com/settings</a> → <b>Users</b> → <b>System users</b>, and assign the Page and the app to one.</li>
<li>Press <b>Generate token</b>, choose your app, an expiration of <b>never</b>, and the same permissions.</li>
</ol>
${form(
  state,
  "login/token",
  html`${textField(state, {
    name: "user-token",
    label: "User token",
    hint: "It stays in the memory of your computer, and is not shown again.",
    type: "secret",
    required: true,
  })}
${submit("Check the token")}`,
)}
</details>`;
}

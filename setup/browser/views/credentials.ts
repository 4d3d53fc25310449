import { USE_NAMES, USES } from "../../core/uses.ts";
import type { PageState } from "../state.ts";
import { choice, form, submit, textField } from "./form.ts";
import { html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { whereToFind } from "./where-to-find.ts";

/** The page of step 1. */
export function showCredentials(state: PageState): string {
  const { entered, session, problem } = state;
  const checked = session.app !== undefined && session.app.id === entered.appId;
  const kept = checked || state.appSecret !== undefined;
  const fields = html`
${textField(state, {
  name: "app-id",
  label: "App ID",
  hint: "A number of about 16 digits. Not a secret.",
  value: entered.appId,
  type: "number",
  required: true,
})}
${textField(state, {
  name: "app-secret",
  label: "App secret",
  hint: kept
    ? `Already ${checked ? "checked" : "given"} – leave empty to keep it.`
    : "32 letters and digits. It goes to Facebook, to be checked. In the last step you choose where it is stored.",
  type: "secret",
  required: !kept,
})}
${whereToFind()}
<fieldset id="use">
<legend>What is the token for?</legend>
<p class="hint">Facebook is asked for the permissions that these need, and for nothing else.</p>
${problem?.fields.has("use") && html`<p class="wrong">${problem.fields.get("use")}</p>`}
${USE_NAMES.map((name) =>
  choice(
    "checkbox",
    { name: "use", value: name, checked: entered.uses.includes(name) },
    USES[name].label,
  ),
)}
</fieldset>
<fieldset>
<legend>Whose Page is it?</legend>
${choice(
  "checkbox",
  { name: "business", value: "on", checked: entered.business },
  html`The Page belongs to a business portfolio <small>Facebook hides such Pages unless <code>business_management</code> is granted too. Not sure? Leave it off: you can come back.</small>`,
)}
</fieldset>
${submit("Check and continue")}`;
  return renderStep(state, {
    step: "credentials",
    heading: "Which app should act for you?",
    lead: html`A Page token is always given to an app. Enter the id and the secret of yours; both are checked with Facebook at once. No app yet? <a href="https://developers.facebook.com/apps/creation/" target="_blank" rel="noopener noreferrer">Create one at developers.facebook.com</a> (type Business; leave it in development mode for now: the last step says when to publish it).`,
    body: form(state, "credentials", fields),
  });
}

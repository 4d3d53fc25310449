import { permissionFor } from "../../../src/library.ts";
import { SECRET_NAMES } from "../../core/store-secrets.ts";
import { fittingWorkflows, WORKFLOWS } from "../../core/workflows.ts";
import type { PageState } from "../state.ts";
import { choice, form, submit, textField } from "./form.ts";
import { type Html, html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { pageField, renderApp, renderPage } from "./which-page.ts";

/** The page of step 5. */
export function showWork(state: PageState): string {
  const { session, entered, githubToken, workingCopy } = state;
  const found = workingCopy !== undefined && workingCopy.repository === entered.repository;
  const fields = html`
${pageField(state)}
<h2>Where will it run?</h2>
${textField(state, {
  name: "repository",
  label: "Repository",
  hint: found
    ? "Found in the folder where you started the setup."
    : html`As in its address on GitHub: <code>owner/repo</code>, or the whole address.`,
  value: entered.repository,
  required: true,
})}
${textField(state, {
  name: "environment",
  label: "Environment (optional)",
  hint: "Empty: the secrets are the repository's own. An environment must exist already.",
  value: entered.environment,
})}
<fieldset id="workflow">
<legend>What should workflows do?</legend>
<p class="hint">Choose any number. What posts needs the first one beside it: it keeps the token alive.</p>
${fittingWorkflows(session.pages).map((name) => {
  const { label, renews, file } = WORKFLOWS[name];
  const text = html`${label} <small><code>${file}</code>${name === "keep" && " · recommended"}${renews && " · the GitHub token below becomes a secret too"}</small>`;
  return choice(
    "checkbox",
    { name: "workflow", value: name, checked: entered.workflows.includes(name) },
    text,
  );
})}
</fieldset>
<h2>Who may write the secrets?</h2>
${textField(state, {
  name: "githubToken",
  label: "GitHub token",
  hint: githubToken
    ? "Already given – leave empty to keep it."
    : html`It goes to GitHub only, and is not shown again. It is stored, as <code>${SECRET_NAMES.github}</code>, only where a workflow that you chose writes secrets.`,
  type: "secret",
})}
${howToMakeOne(entered.environment)}
${submit("Store with this token", "One moment…")}
<p class="or">or, without giving a token away:</p>
<div class="row">${state.gh && html`<button name="way" value="gh">Store with <code>gh</code>, which is logged in here</button>`}
<button name="way" value="commands">Show commands for <code>gh</code></button></div>
<p class="hint">You are asked once more before anything is stored. Secrets of these names are replaced: a second Page in the same place overwrites those of the first.</p>`;
  return renderStep(state, {
    step: "work",
    heading: "Put it to work",
    lead: html`Token: ${renderPage(state)}, given to the app ${renderApp(state)}. The app secret, the long-lived user token and the Page token become secrets of a repository (<code>${SECRET_NAMES.app}</code>, <code>${SECRET_NAMES.user}</code>, <code>${SECRET_NAMES.page}</code>), sealed on your computer so that only GitHub can open them.`,
    body: form(state, "work", fields),
  });
}

function howToMakeOne(environment: string): Html {
  const repository = "owner/name";
  const inRepository = permissionFor({ scope: "repository", repository, app: "actions" });
  const inEnvironment = permissionFor({ scope: "environment", repository, environment });
  return html`<details class="guide">
<summary>How do I make one?</summary>
<ol>
<li>Open <a href="https://github.com/settings/personal-access-tokens/new" target="_blank" rel="noopener noreferrer">github.com/settings/personal-access-tokens/new</a> (a fine-grained token).</li>
<li>Choose the owner, <b>Only select repositories</b>, and this repository.</li>
<li>Give it ${inRepository}; for secrets of an environment ${inEnvironment} as well.</li>
<li>Press <b>Generate token</b>, copy it, and paste it here. Note when it ends: the workflow cannot renew without it.</li>
</ol>
</details>`;
}

import { SECRET_NAMES, secretsToStore } from "../../core/store-secrets.ts";
import { renewsSecrets } from "../../core/workflows.ts";
import type { PageState } from "../state.ts";
import { form } from "./form.ts";
import { html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { renderDestination } from "./stored.ts";
import { pageField, renderPage } from "./which-page.ts";

/** The question before anything is stored. */
export function showConfirm(state: PageState): string {
  const { entered, session, githubToken, base } = state;
  const { app, examination } = session;
  const names =
    app && examination ? secretsToStore({ app, examination }).map(({ name }) => name) : [];
  const renews = renewsSecrets(entered.workflows);
  if (renews && githubToken) names.push(SECRET_NAMES.github);
  return renderStep(state, {
    step: "work",
    heading: "Store now?",
    lead: html`Nothing is stored yet. These secrets go to ${renderDestination(entered)}, for ${renderPage(state)}:`,
    body: html`<ul>${names.map((name) => html`<li><code>${name}</code></li>`)}</ul>
<p>${entered.by === "gh" ? html`GitHub's own <code>gh</code> writes them, as the account that is logged in there. Each value goes to its standard input.` : "They are written with the GitHub token that you gave, sealed on your computer so that only GitHub can open them."}</p>
${renews && !githubToken && html`<p class="note">A workflow that you chose renews secrets, and needs a GitHub token in the secret <code>${SECRET_NAMES.github}</code>. You gave none: store one there before it runs, or go back and give it.</p>`}
<p class="hint">Secrets of these names are replaced.</p>
${form(
  state,
  "work/store",
  html`${pageField(state)}<p class="row"><button class="main" data-busy="Asking GitHub…">Store now</button>
<a class="button" href="${base}work">Change something</a></p>`,
)}`,
  });
}

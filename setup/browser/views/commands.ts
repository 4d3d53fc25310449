import { randomUUID } from "node:crypto";
import type { SecretWrite } from "../../../src/library.ts";
import { ghSecretSet, showCommand } from "../../core/gh-commands.ts";
import { SECRET_NAMES } from "../../core/store-secrets.ts";
import { renewsSecrets } from "../../core/workflows.ts";
import type { PageState } from "../state.ts";
import { copyButton, form } from "./form.ts";
import { type Html, html } from "./html.ts";
import { renderStep } from "./layout.ts";
import { pageField, renderPage } from "./which-page.ts";
import { finishForm, unscrubbedWorkflows, workflowSection } from "./workflow.ts";

/**
 * The page with the commands for `gh`.
 * @param shown the secret whose value the person asked for: the only place with a token in HTML
 */
export function showCommands(
  state: PageState,
  secrets: readonly SecretWrite[],
  shown?: SecretWrite,
): string {
  // The value goes in after scrubbing, which removes every other one.
  const place = randomUUID();
  return renderStep(state, {
    step: "work",
    heading: "Commands for gh",
    unscrubbed: new Map([
      ...unscrubbedWorkflows(state),
      [place, shown?.value.reveal() ?? ""] as const,
    ]),
    lead: html`They are for the token of ${renderPage(state)}. Each stores one secret with GitHub's own program <a href="https://cli.github.com" target="_blank" rel="noopener noreferrer">gh</a>. The value is not part of the command, so it is not in your shell's history: <code>gh</code> asks for it, you paste it (it stays hidden), and press Enter.`,
    body: html`<ol class="commands">
${secrets.map(({ name }) => renderSecret(state, name, name === shown?.name ? place : undefined))}
${
  renewsSecrets(state.entered.workflows) &&
  html`<li id="secret-${SECRET_NAMES.github}"><h2><code>${SECRET_NAMES.github}</code></h2>
<p>Paste a GitHub token that may write these secrets: a workflow renews them with it.</p>
${renderCommand(state, SECRET_NAMES.github)}</li>`
}
</ol>
<p class="hint"><code>gh</code> also reads a value from standard input, such as straight from the clipboard: <code>pbpaste | gh secret set …</code> on a Mac, <code>wl-paste | …</code> or <code>xclip -o -selection clipboard | …</code> on Linux, <code>Get-Clipboard | …</code> on Windows.</p>
${workflowSection(state)}
${finishForm(state, html`<b>Store every secret first.</b> The setup forgets the values when you finish, and the commands above then have nothing to store.`)}`,
  });
}

function renderSecret(state: PageState, name: string, value: string | undefined): Html {
  return html`<li id="secret-${name}"><h2><code>${name}</code></h2>
${renderCommand(state, name)}
${
  value === undefined
    ? form(
        state,
        `work/commands#secret-${name}`,
        html`${pageField(state)}<button name="show" value="${name}">Show the value to copy</button>`,
      )
    : html`<div class="copied">
<label for="value">The value of ${name}</label>
<p class="hint" id="value-hint">It is shown because you asked for it, to paste it into <code>gh</code>. Make sure that nobody looks over your shoulder.</p>
<input id="value" type="text" readonly value="${value}" aria-describedby="value-hint" autocomplete="off" spellcheck="false">
${copyButton("value", "Copy the value")}
<p><a href="${state.base}work/commands">Hide it again</a></p>
</div>`
}</li>`;
}

function renderCommand({ entered }: PageState, name: string): Html {
  const command = showCommand(ghSecretSet(name, entered));
  return html`<div class="copied">${copyButton(`command-${name}`, "Copy the command")}
<pre id="command-${name}" tabindex="0" aria-label="The command for ${name}">${command}</pre></div>`;
}

import { raw } from "hono/html";
import { plainText } from "../../../src/library.ts";
import { stepsOnFacebook } from "../../core/next-steps.ts";
import { WORKFLOWS } from "../../core/workflow-file.ts";
import { ICON } from "../routes/assets.ts";
import type { PageState } from "../state.ts";
import { STYLE } from "../style/style.ts";
import { html, prose } from "./html.ts";
import { renderDestination, renderStored } from "./stored.ts";
import { ownerHint, workflowText } from "./workflow.ts";

/** The last page: the results, and the next steps. It loads nothing else from the server. */
export function showFinish(state: PageState): string {
  const { entered, outcome, outcomes, session, writtenTo } = state;
  const owner = ownerHint(state);
  const { file } = WORKFLOWS[entered.workflow];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:image/svg+xml,${encodeURIComponent(ICON)}">
<title>Done · Facebook Page Token</title>
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<h1 tabindex="-1" autofocus>Setup complete</h1>
<div class="lead">The setup has ended, and has forgotten every secret. You can close this window.</div>
${outcomes.length > 0 ? renderStored(outcomes) : html`<p>This setup stored nothing itself.</p>`}
<h2>Next steps</h2>
<ol>
${!outcome && html`<li>Run the commands for <code>gh</code> that store the secrets in ${renderDestination(entered)}, if you have not.</li>`}
${outcome && outcome.failed.length > 0 && html`<li>Store the secrets that could not be written: start the setup again, or use <code>gh secret set</code>.</li>`}
${stepsOnFacebook(session, [workflowText(state)]).map((step) => html`<li>${prose(step)}</li>`)}
${owner && html`<li>${owner}</li>`}
<li>${writtenTo !== undefined ? html`Commit and push <code>${writtenTo}</code>.` : html`Commit the workflow as <code>.github/workflows/${file}</code>.`}</li>
<li>On GitHub open <b>Actions</b>, choose the workflow, and press <b>Run workflow</b>, where it has that button: you should see a green tick, and a summary with what you saw here.</li>
</ol>
</main>
</body>
</html>
`;
  return session.registry.scrub(plainText(String(page)));
}

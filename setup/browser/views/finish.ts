import { raw } from "hono/html";
import { plainText } from "../../../src/library.ts";
import { isWriting, namesIn } from "../../core/closing-line.ts";
import { ICON } from "../routes/assets.ts";
import type { PageState } from "../state.ts";
import { STYLE } from "../style/style.ts";
import { html } from "./html.ts";
import { renderDestination, renderStored } from "./stored.ts";
import { renderNextSteps } from "./workflow.ts";

/** The last page: the results, and the next steps. It loads nothing else from the server. */
export function showFinish(state: PageState): string {
  const { entered, outcome, outcomes, session } = state;
  const { progress } = session;
  const underWay = isWriting(progress)
    ? [...namesIn("under way", progress), ...namesIn("waiting", progress)]
    : [];
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
${underWay.length > 0 && html`<li>Start the setup again: it was still writing ${underWay.map((name, index) => html`${index > 0 && ", "}<code>${name}</code>`)} when it ended. Each holds its old value, or the whole new one.</li>`}
${!outcome && html`<li>Check that all secrets are in ${renderDestination(entered)}. If one is missing, start the setup again: it has forgotten their values.</li>`}
${outcome && outcome.failed.length > 0 && html`<li>Start the setup again for the secrets that could not be written: it has forgotten their values.</li>`}
${renderNextSteps(state)}
</ol>
</main>
</body>
</html>
`;
  return session.registry.scrub(plainText(String(page)));
}

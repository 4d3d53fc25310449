import {
  type Finding,
  formatDay,
  isExclusive,
  type Report,
  tokenRows,
} from "../../../src/library.ts";
import { adaptFinding } from "../../core/failure.ts";
import { buttonFor } from "../button.ts";
import type { PageState } from "../state.ts";
import { form } from "./form.ts";
import { foreign, type Html, html, prose } from "./html.ts";
import { renderStep } from "./layout.ts";
import { drawTimeline } from "./timeline.ts";

/** The page of step 4. */
export function showHealth(state: PageState, report: Report): string {
  const { healthy, page, actBy, findings } = report;
  const until = typeof actBy === "number" ? ` until ${formatDay(actBy)}` : "";
  const warned = healthy && findings.length > 0;
  return renderStep(state, {
    step: "health",
    heading: healthy ? "The Page token is healthy" : "The Page token is not healthy",
    lead: healthy
      ? html`A token of <b>${foreign(page.name) || page.id}</b> was obtained. Facebook confirmed it.${warned ? " Note the warnings below." : html` You need not do anything${until}.`}`
      : html`A token of <b>${foreign(page.name) || page.id}</b> was obtained, but a workflow could not rely on it. Fix the problems below, then check it again.`,
    body: html`${renderFindings(state, findings)}
${renderTable(report)}
${drawTimeline(report)}
${renderScopes(report)}
${healthy && html`<p class="row"><a class="button main" href="${state.base}work">Put it to work</a></p>`}
${form(state, "health", html`<p class="row"><button data-busy="Asking Facebook…">Check again</button> <a class="button" href="${state.base}page">Choose another Page</a></p>`)}`,
  });
}

function renderFindings(state: PageState, findings: readonly Finding[]): Html | undefined {
  if (findings.length === 0) return undefined;
  return html`<h2>What to do</h2>
${findings.map((finding) => {
  const { title, message, remedy, next } = adaptFinding(finding, "browser", state.session.user);
  const button = buttonFor(next, "health", state.way);
  return html`<section class="finding ${finding.severity}">
<h3>${pill(finding.severity === "failure" ? "❌" : "⚠️")} ${title}</h3>
<p>${prose(message)}</p>
<p>${prose(remedy)}</p>
${button && html`<p><a class="button" href="${state.base}${button.path}">${button.text}</a></p>`}
</section>`;
})}`;
}

function renderTable(report: Report): Html {
  const rows = tokenRows(report, foreign);
  return html`<table>
<caption>What Facebook reports</caption>
<thead><tr><th scope="col">What</th><th scope="col">Value</th><th scope="col">Verdict</th></tr></thead>
<tbody>${rows.map(([what, value, verdict]) => html`<tr><th scope="row">${what}</th><td>${value}</td><td>${pill(verdict)}</td></tr>`)}</tbody>
</table>`;
}

const PILLS: Readonly<Record<string, readonly [string, string]>> = {
  "✅": ["good", "Fine"],
  "⚠️": ["soon", "Warning"],
  "❌": ["bad", "Problem"],
  "–": ["none", "Not judged"],
};

/** A verdict as a word, for every font and every screen reader. */
function pill(sign: string): Html {
  const [kind, word] = PILLS[sign] ?? ["none", sign];
  return html`<span class="pill ${kind}">${word}</span>`;
}

function renderScopes({
  findings,
  requiredScopes,
  missingScopes,
  scopesElsewhere,
  scopes,
}: Report): Html | undefined {
  if (findings.some(isExclusive)) return undefined;
  const lacking = new Set([...missingScopes, ...scopesElsewhere]);
  const others = scopes.filter(
    (scope) => !requiredScopes.includes(scope) && scope !== "public_profile",
  );
  return html`<h2>Permissions</h2>
<ul class="marked">${requiredScopes.map((scope) => {
    const missing = lacking.has(scope);
    return html`<li class="${missing ? "no" : "yes"}"><span class="unseen">${missing ? "missing: " : "granted: "}</span><code>${scope}</code></li>`;
  })}</ul>
${others.length > 0 && html`<p class="hint">Also granted: ${others.map(foreign).join(", ")}</p>`}`;
}

import type { Failure } from "../../core/failure.ts";
import { describeStoreFailures } from "../../core/store-failures.ts";
import type { PageState, StoreOutcome } from "../state.ts";
import { type Html, html, prose } from "./html.ts";
import { renderStep } from "./layout.ts";
import { renderDestination } from "./stored.ts";
import { finishForm, unscrubbedWorkflows, workflowSection } from "./workflow.ts";

/** The page after the secrets were written: the outcome of each. */
export function showDone(state: PageState, outcome: StoreOutcome): string {
  const { written, failed } = outcome;
  const all = failed.length === 0;
  const place = renderDestination(outcome);
  return renderStep(state, {
    step: "work",
    unscrubbed: unscrubbedWorkflows(state),
    heading: all ? "The secrets are stored" : "Not every secret could be stored",
    lead: all
      ? html`They are in ${place}. What comes next is below.`
      : html`In ${place}. A secret that could not be written keeps its old value, or does not exist.`,
    body: html`<ul class="marked">
${written.map((name) => html`<li class="yes"><code>${name}</code> written</li>`)}
${failed.map((name) => html`<li class="no"><code>${name}</code> not written</li>`)}
</ul>
${!all && html`<p><a class="button main" href="${state.base}work/confirm">Try again</a></p>`}
${describeStoreFailures(outcome, outcome, "browser").map(renderError)}
${workflowSection(state)}
${finishForm(state, all ? undefined : html`<b>Not every secret is stored.</b> The setup forgets the values when you finish: try again first.`)}`,
  });
}

function renderError({ title, message, remedy }: Failure): Html {
  return html`<section class="finding failure"><h2>${prose(title)}</h2><p>${prose(message)}</p><p>${prose(remedy)}</p></section>`;
}

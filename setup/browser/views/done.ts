import { titleOf } from "../../core/setup-error.ts";
import type { PageState, StoreOutcome } from "../state.ts";
import { html, prose } from "./html.ts";
import { renderStep } from "./layout.ts";
import { renderDestination } from "./stored.ts";
import { finishForm, unscrubbedWorkflow, workflowSection } from "./workflow.ts";

/** The page after the secrets were written: what became of each. */
export function showDone(state: PageState, outcome: StoreOutcome): string {
  const { written, failed, errors } = outcome;
  const all = failed.length === 0;
  const place = renderDestination(outcome);
  return renderStep(state, {
    step: "work",
    unscrubbed: unscrubbedWorkflow(state),
    heading: all ? "The secrets are stored" : "Not every secret could be stored",
    lead: all
      ? html`They are in ${place}. The workflow is all that is left.`
      : html`In ${place}. What could not be written holds its old value, or is not there.`,
    body: html`<ul class="marked">
${written.map((name) => html`<li class="yes"><code>${name}</code> written</li>`)}
${failed.map((name) => html`<li class="no"><code>${name}</code> not written</li>`)}
</ul>
${errors.map((error) => html`<section class="finding failure"><h3>${prose(titleOf(error))}</h3><p>${prose(error.message)}</p><p>${prose(error.remedy)}</p></section>`)}
${!all && html`<p><a class="button" href="${state.base}work">Try again</a></p>`}
${workflowSection(state)}
${finishForm(state)}`,
  });
}

import { randomUUID } from "node:crypto";
import { nextSteps } from "../../core/next-steps.ts";
import { type ChosenWorkflow, composeWorkflows } from "../../core/workflow-file.ts";
import type { PageState } from "../state.ts";
import { copyButton, form } from "./form.ts";
import { foreign, type Html, html, prose } from "./html.ts";
import { pageField } from "./which-page.ts";

/** The chosen workflows, filled in. */
export function chosenWorkflows(state: PageState): ChosenWorkflow[] {
  const { session, entered } = state;
  // A secret may have been pasted into the wrong field.
  const environment = session.registry.scrub(entered.environment);
  const pageId = session.examination?.report.page.id ?? "";
  return composeWorkflows(state, entered.workflows, pageId, environment);
}

const PLACE = randomUUID();

/** The texts of the workflows, which go into the page after scrubbing. */
export function unscrubbedWorkflows(state: PageState): Map<string, string> {
  return new Map(chosenWorkflows(state).map(({ name, content }) => [`${PLACE}-${name}-`, content]));
}

/** What the person still has to do, the most important first. */
export function renderNextSteps(state: PageState): Html {
  const { session, written } = state;
  const steps = nextSteps(session, { workflows: chosenWorkflows(state), written });
  return html`${steps.map((step) => html`<li>${prose(step)}</li>`)}`;
}

/** What comes next, and the workflows, to copy or to write into the working copy. */
export function workflowSection(state: PageState): Html {
  const { workingCopy, written } = state;
  const workflows = chosenWorkflows(state);
  const missing = workflows.filter(({ file }) => !written.includes(file));
  return html`<h2>Next steps</h2>
<ol>${renderNextSteps(state)}</ol>
${
  workflows.length > 0 &&
  html`<h2>${workflows.length === 1 ? "The workflow" : "The workflows"}</h2>
${written.map((file) => html`<p class="done-line">Written to <code>.github/workflows/${file}</code>.</p>`)}
${missing.length > 0 && !workingCopy && html`<p>Each goes into the file of its name below <code>.github/workflows/</code>: on GitHub press Add file → Create new file, type the whole name, paste, and commit.</p>`}
${
  missing.length > 0 &&
  workingCopy &&
  form(
    state,
    "work/workflow",
    html`${pageField(state)}<button data-busy="One moment…">Write ${missing.length === 1 ? "it" : "them"} to <code>.github/workflows/</code></button>
<p class="hint">In <code>${foreign(workingCopy.root)}</code>. Nothing is written over another file.</p>`,
  )
}
${workflows.map(renderOne)}`
}`;
}

function renderOne({ name, file }: ChosenWorkflow): Html {
  return html`<div class="copied">
<h3><code>${file}</code></h3>
${copyButton(`workflow-${name}`, "Copy the workflow")}
<pre id="workflow-${name}" tabindex="0" aria-label="The workflow file ${file}">${`${PLACE}-${name}-`}</pre>
</div>`;
}

/**
 * The form that ends the setup.
 * @param warning shown before the button: what is lost with the end
 */
export function finishForm(state: PageState, warning?: Html): Html {
  return form(
    state,
    "finish",
    html`${warning !== undefined && html`<p class="note">${warning}</p>`}
<p class="row"><button class="main" data-busy="One moment…">Finish</button>
<a class="button" href="${state.base}work">Change something</a></p>`,
  );
}

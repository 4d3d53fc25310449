import { randomUUID } from "node:crypto";
import { composeWorkflow, WORKFLOWS, wordsToReplace } from "../../core/workflow-file.ts";
import type { PageState } from "../state.ts";
import { copyButton, form } from "./form.ts";
import { foreign, type Html, html } from "./html.ts";
import { pageField } from "./which-page.ts";

/** The chosen workflow, filled in. */
export function workflowText(state: PageState): string {
  const { session, entered } = state;
  // A secret may have been pasted into the wrong field.
  const environment = session.registry.scrub(entered.environment);
  const pageId = session.examination?.report.page.id ?? "";
  return composeWorkflow(state, entered.workflow, pageId, environment);
}

const PLACE = randomUUID();

/** The text of the workflow, which goes into the page after scrubbing. */
export function unscrubbedWorkflow(state: PageState): Map<string, string> {
  return new Map([[PLACE, workflowText(state)]]);
}

/** What to replace in the text if it does not name the action's owner yet. */
export function ownerHint(state: PageState): Html | undefined {
  const [word] = wordsToReplace(workflowText(state));
  if (word === undefined) return undefined;
  return html`In the workflow, replace <code>${word}</code> with the owner of this action's repository: otherwise GitHub does not find the action.`;
}

/** The workflow, to copy or to write into the working copy. */
export function workflowSection(state: PageState): Html {
  const { entered, workingCopy, writtenTo } = state;
  const { file } = WORKFLOWS[entered.workflow];
  const hint = ownerHint(state);
  const path = `.github/workflows/${file}`;
  return html`<h2>The workflow</h2>
${
  writtenTo !== undefined
    ? html`<p class="done-line">Written to <code>${writtenTo}</code>. Commit and push it.</p>`
    : html`<p>It goes into the file <code>${path}</code> of the repository${workingCopy ? "." : ": on GitHub press Add file → Create new file, type this name, paste, and commit."}</p>`
}
${
  workingCopy &&
  writtenTo === undefined &&
  form(
    state,
    "work/workflow",
    html`${pageField(state)}<button data-busy="One moment…">Write it to <code>${path}</code></button>
<p class="hint">In <code>${foreign(workingCopy.root)}</code>. Nothing is written over another file.</p>`,
  )
}
${hint && html`<p class="note">${hint}</p>`}
<div class="copied">
${copyButton("workflow-text", "Copy the workflow")}
<pre id="workflow-text" tabindex="0" aria-label="The workflow file">${PLACE}</pre>
</div>`;
}

/** The form that ends the setup. */
export function finishForm(state: PageState): Html {
  return form(
    state,
    "finish",
    html`<p class="row"><button class="main" data-busy="One moment…">Finish</button>
<a class="button" href="${state.base}work">Change something</a></p>`,
  );
}

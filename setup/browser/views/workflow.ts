import { requiredScopes } from "../../core/uses.ts";
import { fillWorkflow, WORKFLOWS } from "../../core/workflow-file.ts";
import type { Visit } from "../visit.ts";
import { copyButton } from "./copy.ts";
import { form } from "./form.ts";
import { foreign, type Html, html } from "./html.ts";

/** The chosen workflow, filled in. */
export function workflowText({ session, entered, examples, action }: Visit): string {
  const { app, examination, uses } = session;
  return fillWorkflow(examples, entered.workflow, {
    appId: app?.id ?? "",
    pageId: examination?.report.page.id ?? "",
    requiredScopes: requiredScopes(uses),
    environment: entered.environment,
    action,
  });
}

/** The workflow to copy, or to be written where it belongs. */
export function workflowSection(visit: Visit): Html {
  const { entered, workingCopy, writtenTo } = visit;
  const { file } = WORKFLOWS[entered.workflow];
  const path = `.github/workflows/${file}`;
  return html`<h2>The workflow</h2>
${
  writtenTo !== undefined
    ? html`<p class="done-line">Written to <code>${writtenTo}</code>. Commit and push it.</p>`
    : html`<p>It belongs into the file <code>${path}</code> of the repository${workingCopy ? "." : ": on GitHub press Add file → Create new file, type this name, paste, and commit."}</p>`
}
${
  workingCopy &&
  writtenTo === undefined &&
  form(
    visit,
    "work/workflow",
    html`<button data-busy="One moment…">Write it to <code>${path}</code></button>
<p class="hint">In <code>${foreign(workingCopy.root)}</code>. Nothing is written over another file.</p>`,
  )
}
<div class="copied">
${copyButton("workflow-text", "Copy the workflow")}
<pre id="workflow-text" tabindex="0" aria-label="The workflow file">${workflowText(visit)}</pre>
</div>`;
}

/** The way out of the setup. */
export function finishForm(visit: Visit): Html {
  return form(
    visit,
    "finish",
    html`<p class="row"><button class="main" data-busy="One moment…">Finish</button>
<a class="button" href="${visit.base}work">Change something</a></p>`,
  );
}

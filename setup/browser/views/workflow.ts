import { randomUUID } from "node:crypto";
import { requiredScopes } from "../../core/uses.ts";
import { fillWorkflow, WORKFLOWS } from "../../core/workflow-file.ts";
import type { Visit } from "../state.ts";
import { copyButton, form } from "./form.ts";
import { foreign, type Html, html } from "./html.ts";
import { pageField } from "./which-page.ts";

/** The chosen workflow, filled in. */
export function workflowText({ session, entered, examples, action }: Visit): string {
  const { app, examination, uses } = session;
  return fillWorkflow(examples, entered.workflow, {
    appId: app?.id ?? "",
    pageId: examination?.report.page.id ?? "",
    requiredScopes: requiredScopes(uses),
    // What was pasted into the wrong field.
    environment: session.vault.scrub(entered.environment),
    action,
  });
}

const PLACE = randomUUID();

/** The text of the workflow, which goes into the section behind the scrubber. */
export function unscrubbedWorkflow(visit: Visit): Map<string, string> {
  return new Map([[PLACE, workflowText(visit)]]);
}

/** What is to be done to the text, where it does not say yet whose action it uses. */
export function ownerHint(visit: Visit): Html | undefined {
  if (!workflowText(visit).includes("OWNER/")) return undefined;
  return html`In the workflow, write the owner of this action's repository in the place of <code>OWNER</code>: as it is, GitHub does not find the action.`;
}

/** The workflow to copy, or to be written where it belongs. */
export function workflowSection(visit: Visit): Html {
  const { entered, workingCopy, writtenTo } = visit;
  const { file } = WORKFLOWS[entered.workflow];
  const hint = ownerHint(visit);
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
    html`${pageField(visit)}<button data-busy="One moment…">Write it to <code>${path}</code></button>
<p class="hint">In <code>${foreign(workingCopy.root)}</code>. Nothing is written over another file.</p>`,
  )
}
${hint && html`<p class="note">${hint}</p>`}
<div class="copied">
${copyButton("workflow-text", "Copy the workflow")}
<pre id="workflow-text" tabindex="0" aria-label="The workflow file">${PLACE}</pre>
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

import { writeWorkflow } from "../../core/working-copy.ts";
import { attempt } from "../attempt.ts";
import type { PageState } from "../state.ts";
import { chosenWorkflows } from "../views/workflow.ts";
import { assertSamePage } from "./other-page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Writes the workflows into the working copy on request. */
export function addWorkflow(pages: Pages, state: PageState): void {
  pages.post("/work/workflow", async (c) => {
    const back = sendBack(c, state, "work");
    if (back) return back;
    const { workingCopy } = state;
    const meant = await attempt(state, "work", () => assertSamePage(state, c.get("form")));
    if (!meant) return goTo(c, state, "work");
    if (workingCopy) {
      await attempt(state, "work", () => {
        for (const { file, content } of chosenWorkflows(state)) {
          state.print(`Written: ${writeWorkflow(workingCopy, file, content)}`);
          state.written = [...new Set([...state.written, file])];
        }
      });
    }
    return goTo(c, state, state.outcome ? "work/done" : "work/commands");
  });
}

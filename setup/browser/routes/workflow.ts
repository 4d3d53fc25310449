import { WORKFLOWS } from "../../core/workflow-file.ts";
import { writeWorkflow } from "../../core/working-copy.ts";
import { attempt } from "../attempt.ts";
import type { Visit } from "../state.ts";
import { workflowText } from "../views/workflow.ts";
import { refuseOtherPage } from "./other-page.ts";
import type { Pages } from "./responses.ts";
import { goTo, sendBack } from "./responses.ts";

/** Writes the workflow into the working copy, when it is asked to. */
export function addWorkflow(pages: Pages, visit: Visit): void {
  pages.post("/work/workflow", async (c) => {
    const back = sendBack(c, visit, "work");
    if (back) return back;
    const { workingCopy, entered } = visit;
    const meant = await attempt(visit, "work", () => refuseOtherPage(visit, c.get("form")));
    if (!meant) return goTo(c, visit, "work");
    if (workingCopy) {
      await attempt(
        visit,
        "work",
        () => {
          const { file } = WORKFLOWS[entered.workflow];
          visit.writtenTo = writeWorkflow(workingCopy, file, workflowText(visit));
          visit.say(`Written: ${visit.writtenTo}`);
        },
        "own",
      );
    }
    return goTo(c, visit, visit.outcome ? "work/done" : "work/commands");
  });
}

import { takeAnswer } from "../core/answers.ts";
import { type ChosenWorkflow, composeWorkflows } from "../core/workflow-file.ts";
import { fittingWorkflows, WORKFLOWS, type WorkflowName } from "../core/workflows.ts";
import { writeWorkflow } from "../core/working-copy.ts";
import type { TerminalContext } from "./context.ts";

/** Asks which workflows to use. Empty: none. */
export async function chooseWorkflows({
  answers,
  prompts,
  entered,
  setup,
}: TerminalContext): Promise<readonly WorkflowName[]> {
  const checked = entered.workflows ?? ["keep"];
  entered.workflows =
    takeAnswer(answers, "workflows") ??
    (await prompts.checkbox<WorkflowName>({
      message: "Which workflows will use the token? (none: you write your own)",
      optional: true,
      choices: fittingWorkflows(setup.session.pages).map((value) => ({
        value,
        name: WORKFLOWS[value].label,
        description:
          value === "keep"
            ? "What posts needs this beside it, or its token ends."
            : `.github/workflows/${WORKFLOWS[value].file}`,
        checked: checked.includes(value),
      })),
    }));
  return entered.workflows;
}

/** The workflows, and the files of those that were written. */
export interface OfferedWorkflows {
  workflows: ChosenWorkflow[];
  written: string[];
}

/** Writes workflows into the working copy if the person agrees, and prints the others. */
export async function offerWorkflows(
  terminal: TerminalContext,
  names: readonly WorkflowName[],
  environment: string,
): Promise<OfferedWorkflows> {
  const { answers, prompts, setup, output } = terminal;
  const { workingCopy } = setup;
  const workflows = composeWorkflows(setup, names, terminal.pageId ?? "", environment);
  const files = workflows.map(({ file }) => file);
  const wanted =
    workingCopy !== undefined &&
    files.length > 0 &&
    (takeAnswer(answers, "writeWorkflow") ??
      (await prompts.confirm({
        message: `Write ${files.join(" and ")} to .github/workflows/ in ${output.clean(workingCopy.root)}?`,
        default: true,
      })));
  const written = workflows.filter((workflow) => wanted && write(workflow));
  for (const { file, content } of workflows.filter((workflow) => !written.includes(workflow))) {
    output.print("", `Save this as .github/workflows/${file}:`, "");
    output.printLines(content.trimEnd().split("\n"));
  }
  return { workflows, written: written.map(({ file }) => file) };

  function write({ file, content }: ChosenWorkflow): boolean {
    if (!workingCopy) return false;
    try {
      output.print(`✓ Written: ${writeWorkflow(workingCopy, file, content)}.`);
      return true;
    } catch (error) {
      output.printError(error);
      return false;
    }
  }
}

import { takeAnswer } from "../core/answers.ts";
import { stepsOnFacebook } from "../core/next-steps.ts";
import {
  composeWorkflow,
  WORKFLOWS,
  type WorkflowName,
  type WorkflowOffer,
  wordsToReplace,
} from "../core/workflow-file.ts";
import { writeWorkflow } from "../core/working-copy.ts";
import type { TerminalContext } from "./context.ts";

/** A workflow that was chosen. */
export interface ChosenWorkflow extends WorkflowOffer {
  name: WorkflowName;
}

/** Asks which workflow to use. Undefined: none. */
export async function findWorkflow({
  answers,
  prompts,
  entered,
}: TerminalContext): Promise<ChosenWorkflow | undefined> {
  const names = Object.keys(WORKFLOWS) as WorkflowName[];
  const name =
    takeAnswer(answers, "workflow") ??
    (await prompts.select<WorkflowName | "none">({
      message: "Which workflow will use the token?",
      choices: [
        ...names.map((value) => ({ value, name: WORKFLOWS[value].label })),
        { value: "none", name: "None, I write my own" },
      ],
      ...(entered.workflow !== undefined && { default: entered.workflow }),
    }));
  entered.workflow = name;
  return name === "none" ? undefined : { name, ...WORKFLOWS[name] };
}

/** Writes the workflow into the working copy if the person agrees, and prints it otherwise. */
export async function offerWorkflow(
  terminal: TerminalContext,
  { name, file }: ChosenWorkflow,
  environment: string,
): Promise<void> {
  const { answers, prompts, setup, output } = terminal;
  const { workingCopy } = setup;
  const content = composeWorkflow(setup, name, terminal.pageId ?? "", environment);
  const wanted =
    workingCopy !== undefined &&
    (takeAnswer(answers, "writeWorkflow") ??
      (await prompts.confirm({
        message: `Write it to .github/workflows/${file} in ${output.clean(workingCopy.root)}?`,
        default: true,
      })));
  if (!(workingCopy && wanted && write())) {
    output.print("", `Save this as .github/workflows/${file}:`, "");
    output.printLines(content.trimEnd().split("\n"));
  }
  output.print("", ...stepsOnFacebook(setup.session, [content]));
  for (const word of wordsToReplace(content))
    output.print("", `Replace ${word} with the owner of this action's repository.`);

  function write(): boolean {
    if (!workingCopy) return false;
    try {
      output.print(`✓ Written: ${writeWorkflow(workingCopy, file, content)}. Commit and push it.`);
      return true;
    } catch (error) {
      output.printError(error);
      return false;
    }
  }
}

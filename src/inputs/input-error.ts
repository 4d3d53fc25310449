import { ActionError } from "../errors.ts";
import type { InputName } from "./names.ts";

/** What is wrong with an input. */
export interface InputProblem {
  input: InputName;
  /** Goes on from the input's name, in whole sentences: "must be digits only. …". */
  reason: string;
}

/** The workflow's inputs cannot be used. Holds all problems, not only the first. */
export class InputError extends ActionError {
  readonly problems: readonly InputProblem[];

  constructor(problems: readonly InputProblem[]) {
    const sentences = problems.map(({ input, reason }) => `\`${input}\` ${reason}`);
    super({
      code: "input-invalid",
      message:
        sentences.length === 1
          ? `${sentences[0]}`
          : sentences.map((sentence) => `• ${sentence}`).join("\n"),
      remedy:
        "Correct the `with:` block of this step, or the variable or secret that it names (in the repository on GitHub: Settings → Secrets and variables → Actions). Nothing was called and nothing was changed.",
    });
    this.problems = problems;
  }
}

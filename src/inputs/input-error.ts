import { ActionError } from "../errors.ts";
import type { InputName } from "./names.ts";

/** Why an input comes empty although somebody gave it a value. */
export const WHY_EMPTY =
  "A secret or a variable comes empty in a pull request from a fork (which gets neither), in a Dependabot run (which reads Dependabot secrets), in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo in its name.";

/** Likely causes that several inputs share; each is told once, after the problems that it may explain. */
const CAUSES = {
  empty: WHY_EMPTY,
  misplaced: "A secret put into the wrong input is another cause.",
  variable: "A variable that holds something else is the usual cause.",
} as const satisfies Record<string, string>;

/** Why an input is probably wrong. */
export type ProblemCause = keyof typeof CAUSES;

/** What is wrong with an input. */
export interface InputProblem {
  input: InputName;
  /** Goes on from the input's name, in whole sentences: "must be digits only. …". */
  reason: string;
  cause?: ProblemCause | undefined;
}

const NOTHING_WAS_CALLED =
  "Correct the `with:` block of this step, or the variable or secret that it names (in the repository on GitHub: Settings → Secrets and variables → Actions). Nothing was called and nothing was changed.";

/** The workflow's inputs cannot be used. Holds all problems, not only the first. */
export class InputError extends ActionError {
  readonly problems: readonly InputProblem[];

  /** @param remedy where something was called already */
  constructor(problems: readonly InputProblem[], remedy = NOTHING_WAS_CALLED) {
    super({
      code: "input-invalid",
      message: describe(problems),
      remedy,
    });
    this.problems = problems;
  }
}

function describe(problems: readonly InputProblem[]): string {
  const inputsOf = new Map<string, string[]>();
  for (const { input, reason } of problems)
    inputsOf.set(reason, [...(inputsOf.get(reason) ?? []), `\`${input}\``]);
  // What ails several inputs alike is told once, with all their names.
  const sentences = [...inputsOf].map(([reason, inputs]) => `${inputs.join(", ")} ${reason}`);
  const causes = new Set(problems.flatMap(({ cause }) => (cause ? [CAUSES[cause]] : [])));
  return sentences.length === 1
    ? [...sentences, ...causes].join(" ")
    : [...sentences.map((sentence) => `• ${sentence}`), ...causes].join("\n");
}

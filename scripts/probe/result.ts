import type { AnswerShape } from "./answer-shape.ts";
import type { Difference } from "./compare-facts.ts";
import type { Facts, Question } from "./question.ts";
import type { UnaskedReason } from "./unasked-error.ts";

/** How a question ended. */
export type Outcome =
  | {
      readonly kind: "compared";
      readonly real: Facts;
      readonly emulator: Facts;
      /** Empty where the two agree. */
      readonly differences: readonly Difference[];
    }
  /** The emulator promises nothing: only Facebook was asked. */
  | { readonly kind: "real-only"; readonly real: Facts }
  | { readonly kind: "unasked"; readonly reason: UnaskedReason };

/** A question, how it ended, and the shapes of all answers. */
export interface Result {
  readonly question: Question;
  readonly outcome: Outcome;
  readonly answers: {
    readonly real: readonly AnswerShape[];
    readonly emulator: readonly AnswerShape[];
  };
}

/** How many questions ended how. */
export interface Counts {
  agree: number;
  differ: number;
  realOnly: number;
  unasked: number;
}

/** Counts the results. */
export function countResults(results: readonly Result[]): Counts {
  const counts: Counts = { agree: 0, differ: 0, realOnly: 0, unasked: 0 };
  for (const { outcome } of results) {
    if (outcome.kind === "unasked") counts.unasked += 1;
    else if (outcome.kind === "real-only") counts.realOnly += 1;
    else if (outcome.differences.length === 0) counts.agree += 1;
    else counts.differ += 1;
  }
  return counts;
}

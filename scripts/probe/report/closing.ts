import { countResults, type Result } from "../result.ts";
import { UNASKED } from "../unasked-error.ts";

/** What is said below the table: the counts, each difference by name, and what was not asked. */
export function describeResults(results: readonly Result[]): readonly string[] {
  const { agree, differ, realOnly, unasked } = countResults(results);
  const counts = [
    `${agree} agree`,
    `${differ} ${differ === 1 ? "does" : "do"} not`,
    ...(realOnly > 0 ? [`${realOnly} not emulated`] : []),
    ...(unasked > 0 ? [`${unasked} not asked`] : []),
  ];
  return [`${counts.join(", ")}.`, ...results.flatMap(describeDifferences)];
}

function describeDifferences({ question, outcome }: Result): readonly string[] {
  if (outcome.kind !== "compared") return [];
  return outcome.differences.map(({ fact, real, emulator, toggles }) => {
    const toggle = toggles.length === 0 ? "" : ` (toggle: ${toggles.join(" or ")})`;
    return `  ${question.id}, ${fact}: real ${real}; emulator ${emulator}${toggle}`;
  });
}

/** 0: all that was compared agrees; 1: something does not; 2: Facebook could not be asked. */
export function exitCodeOf(results: readonly Result[]): 0 | 1 | 2 {
  if (countResults(results).differ > 0) return 1;
  const failed = results.some(
    ({ outcome }) => outcome.kind === "unasked" && UNASKED[outcome.reason].isFailure,
  );
  return failed ? 2 : 0;
}

import { collectProblems, type Problems } from "../../src/inputs/fields.ts";

/** What a parser of one input makes of a value, and what it says about it. */
export function parseField<T>(parser: (problems: Problems) => T): {
  value: T;
  said: readonly string[];
} {
  const problems = collectProblems();
  return {
    value: parser(problems),
    said: problems.all.map(({ input, reason }) => `\`${input}\` ${reason}`),
  };
}

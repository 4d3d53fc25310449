import type { Form } from "./forms.ts";
import type { InputProblem, ProblemCause } from "./input-error.ts";
import type { InputName } from "./names.ts";

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export interface Problems {
  /** Notes one problem. @param reason goes on from the input's name, in whole sentences */
  add(input: InputName, reason: string, cause?: ProblemCause): void;
  readonly all: readonly InputProblem[];
}

/** An empty collection. */
export function collectProblems(): Problems {
  const all: InputProblem[] = [];
  return {
    all,
    add(input, reason, cause) {
      const isKnown = all.some((other) => other.input === input && other.reason === reason);
      if (!isKnown) all.push({ input, reason, cause });
    },
  };
}

/** The longest value that is repeated in a message; the shortest secret that there is has 32 characters. */
const MOST_SHOWN = 20;

/** Shows what was given where it can hold no secret: single words of enumerations and numbers. */
function shown(value: string): string {
  return value.length > MOST_SHOWN ? `a text of ${value.length} characters` : JSON.stringify(value);
}

/** `true` or `false`, as YAML 1.2 writes them. */
export function parseFlag(input: InputName, value: string, problems: Problems): boolean {
  if (/^(true|True|TRUE)$/.test(value)) return true;
  if (!/^(false|False|FALSE)$/.test(value)) {
    problems.add(input, `must be \`true\` or \`false\`, but it is ${shown(value)}.`, "variable");
  }
  return false;
}

/** What a number may be. */
export interface NumberRange {
  least: number;
  most: number;
  /** Whether a decimal point is accepted. */
  decimals?: true;
}

/** A number in plain digits, within its range. */
export function parseNumber(
  input: InputName,
  value: string,
  range: NumberRange,
  problems: Problems,
): number {
  const number = Number(value);
  const form = range.decimals ? /^\d{1,9}(\.\d{1,9})?$/ : /^\d{1,9}$/;
  if (form.test(value) && number >= range.least && number <= range.most) return number;
  const kind = range.decimals ? "a number" : "a whole number";
  problems.add(
    input,
    `must be ${kind} from ${range.least} to ${range.most}, in plain digits, but it is ${shown(value)}.`,
  );
  return range.least;
}

/** One of a few words. */
export function parseChoice<T extends string>(
  input: InputName,
  value: string,
  choices: readonly [T, ...T[]],
  problems: Problems,
): T {
  const choice = choices.find((candidate) => candidate === value);
  if (choice !== undefined) return choice;
  problems.add(
    input,
    `must be ${choices.map((word) => `\`${word}\``).join(" or ")}, but it is ${shown(value)}.`,
  );
  return choices[0];
}

/** Takes a value by its form, and notes the reason where it has not. */
export function take(input: InputName, form: Form, problems: Problems): string {
  if (form.ok) return form.value;
  problems.add(input, form.reason);
  return "";
}

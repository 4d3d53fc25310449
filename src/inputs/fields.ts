import type { InputProblem } from "./input-error.ts";
import type { InputName } from "./names.ts";

/** Collects what is wrong with the inputs, so that all of it can be said at once. */
export interface Problems {
  /** Notes one problem. @param reason goes on from the input's name, in whole sentences */
  add(input: InputName, reason: string): void;
  readonly all: readonly InputProblem[];
}

/** An empty collection. */
export function collectProblems(): Problems {
  const all: InputProblem[] = [];
  return {
    all,
    add(input, reason) {
      const isKnown = all.some((other) => other.input === input && other.reason === reason);
      if (!isKnown) all.push({ input, reason });
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
    problems.add(
      input,
      `must be \`true\` or \`false\`, but it is ${shown(value)}. A variable that holds something else is the usual cause.`,
    );
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

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;

/** An address of an API: https, or http on a loopback host. Without a trailing slash. */
export function parseApiUrl(input: InputName, value: string, problems: Problems): string {
  const url = URL.parse(value);
  if (!url || !/^https?:$/.test(url.protocol)) {
    problems.add(input, "must be a URL such as `https://api.example.com`.");
  } else if (url.protocol === "http:" && !LOOPBACK.test(url.hostname)) {
    problems.add(
      input,
      "must begin with `https://`: with `http://`, everybody on the way could read the tokens. Only a loopback host (`localhost`, `127.0.0.1`) may be reached with `http://`.",
    );
  } else if (url.username || url.password || /[?#]/.test(value)) {
    problems.add(
      input,
      "must be a plain address, without a user, a password, a query (`?…`) or a fragment (`#…`).",
    );
  }
  return value.replace(/\/+$/, "");
}

/** A secret that can stand in an HTTP header: printable ASCII without spaces. Its value is never shown. */
export function checkSecret(input: InputName, value: string, problems: Problems): void {
  if (/^[\x21-\x7e]*$/.test(value)) return;
  problems.add(
    input,
    "must be one unbroken line of letters, digits and signs, but it holds a space, a line break or another character in its middle. It was probably not copied whole, or two values were pasted into one secret.",
  );
}

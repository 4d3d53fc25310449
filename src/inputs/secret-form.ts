import { type Form, fits, misses } from "./forms.ts";

/** Characters of the shortest secret that there is: a shorter one would be found in any text. */
const SHORTEST = 20;

/** What stands in a value that nothing was filled into. */
const FILLERS = /^(null|undefined|true|false|none|nil|nan|\[object object\]|\{\}|\[\])$/i;

/** Whether a value is only a word that stands for nothing. */
export function isFiller(value: string): boolean {
  return FILLERS.test(value);
}

/** What a runner shows in place of a secret. */
const MASK = /^\*+$/;

/** An expression that nobody evaluated, of a workflow, a template or a shell. */
const EXPRESSION =
  /^(\$?\{\{.*\}\}|\$\{.*\}|[$%]\w+%?|(secrets|vars|env|inputs|steps|needs|github)[.[][\w.'"[\]-]+)$/s;

/** The name of a secret, as most write it: words of capitals with underscores between. */
const NAME = /^[A-Z][A-Z0-9]{0,19}(_[A-Z0-9]{1,20})+$/;

/** No word of a workflow has as many letters and digits in a row, and every secret has. */
const LONG_RUN = /[A-Za-z0-9]{30}/;

function isExpression(value: string): boolean {
  return EXPRESSION.test(value) && !LONG_RUN.test(value);
}

/** Whether a value is one unbroken text, long enough to be masked, and no words of a workflow's. */
export function isMaskable(value: string): boolean {
  if (value.length < SHORTEST || /\s/.test(value)) return false;
  return !isExpression(value) && !NAME.test(value) && !MASK.test(value);
}

/**
 * A secret that can stand in an HTTP header: at least 20 characters of printable ASCII, without
 * spaces. Empty is fine: whether it must be given is another question. A value is never shown.
 */
export function readToken(value: string): Form {
  const reason = OBJECTIONS.find(([ails]) => value !== "" && ails(value))?.[1];
  return reason === undefined ? fits(value) : misses(reason);
}

/** What can ail a secret, with what goes on from its input's name; the first that fits counts. */
const OBJECTIONS: ReadonlyArray<readonly [ails: (value: string) => boolean, reason: string]> = [
  [
    isFiller,
    "holds only a word that stands for nothing, such as `null`: the expression or script that fills it has no value.",
  ],
  [
    (value) => MASK.test(value),
    "holds only stars: the value was copied out of a log, where the runner hides it.",
  ],
  [
    isExpression,
    "holds the text of an expression, not its value. Only a workflow fills in `${{ secrets.NAME }}`, and only with the braces.",
  ],
  [
    (value) => NAME.test(value),
    "holds a name, probably that of the secret, not its value. Write `${{ secrets.NAME }}`, with that name.",
  ],
  [
    (value) => /^(bearer|token|oauth)\s+\S/i.test(value),
    "begins with a word of a header, such as `Bearer`. Save only what stands behind it.",
  ],
  [
    (value) =>
      isPrintable(value.replace(/^[^\x21-\x7e]+|[^\x21-\x7e]+$/g, "")) && !isPrintable(value),
    "has a sign at its beginning or end that no secret has, such as a typographic quote. Save it without.",
  ],
  [
    (value) => !isPrintable(value),
    "must be one unbroken line of letters, digits and signs, but it holds a space, a line break or another character in its middle. It was probably not copied whole, or two values were pasted into one secret.",
  ],
  [
    (value) => value.length < SHORTEST,
    `has fewer than ${SHORTEST} characters, and no secret of this kind is that short. It was probably not copied whole, or another value was saved.`,
  ],
];

function isPrintable(value: string): boolean {
  return /^[\x21-\x7e]*$/.test(value);
}

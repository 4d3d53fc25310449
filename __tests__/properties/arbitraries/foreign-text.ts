import fc from "fast-check";
import { encodings } from "./encodings.ts";
import { nastyText, nastyWord } from "./nasty-text.ts";

/** Signs that are taken out of what is shown, so that what stood around them touches. */
const TAKEN_OUT = ["\0", "\u0007", "\u001b", "\u200e", "\u202e", "\ufeff", "\u0085"] as const;

/** Short of 20 characters by as many as an escape has, which may look like the next ones: `\u0007`. */
const PIECE = 14;

const strewn = fc
  .tuple(fc.constantFrom(...TAKEN_OUT), fc.integer({ min: 1, max: PIECE }))
  .map(([sign, every]) => (secret: string) => {
    const parts: string[] = [];
    for (let i = 0; i < secret.length; i += every) parts.push(secret.slice(i, i + every));
    return parts.join(sign);
  });

const writings = fc.oneof(
  { weight: 4, arbitrary: encodings.map(([, encode]) => encode) },
  { weight: 1, arbitrary: strewn },
);

/** Nasty text that now and then echoes this secret, in one form or another. */
export function foreignText(secret: string): fc.Arbitrary<string> {
  const echo = fc
    .tuple(nastyWord, writings, nastyWord)
    .map(([before, write, after]) => `${before}${write(secret)}${after}`);
  return fc.oneof({ weight: 3, arbitrary: nastyText }, { weight: 1, arbitrary: echo });
}

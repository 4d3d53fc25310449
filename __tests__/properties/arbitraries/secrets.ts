import { createHash } from "node:crypto";
import fc from "fast-check";

/** A stream of letters and digits that a number decides, so that a seed brings a secret back. */
function stream(source: number, length: number, form: "hex" | "base64"): string {
  let signs = "";
  for (let block = 0; signs.length < length; block++) {
    const digest = createHash("sha512").update(`${source}:${block}`).digest(form);
    signs += digest.replace(/[^A-Za-z0-9]/g, "");
  }
  return signs.slice(0, length);
}

const source = fc.nat();

/** In the shape of a Facebook token; no file holds one. */
export const tokens = fc
  .tuple(source, fc.integer({ min: 40, max: 247 }))
  .map(([from, length]) => ["E", "A", "A", stream(from, length - 3, "base64")].join(""));

/** 32 hex digits. */
export const appSecrets = source.map((from) => stream(from, 32, "hex"));

/** `app-id|app-secret`. */
export const appTokens = fc
  .tuple(fc.nat({ max: 2 ** 31 - 1 }), appSecrets)
  .map(([id, secret]) => `10${id}|${secret}`);

/** Printable ASCII without spaces, as inputs must be. */
const printable = fc.integer({ min: 0x21, max: 0x7e }).map((code) => String.fromCharCode(code));

const letters = fc.constantFrom(..."aZ09-_äßñ青扉ё🚪é");
const points = fc.integer({ min: 0, max: 0x10ffff }).map((code) => String.fromCodePoint(code));

/** Whatever else somebody may take for a secret; no blanks, which no header could carry. */
const oddSecrets = fc.oneof(
  fc.string({ unit: printable, minLength: 6, maxLength: 300 }),
  fc.string({ unit: letters, minLength: 6, maxLength: 60 }),
  fc
    .tuple(fc.string({ unit: printable, maxLength: 30 }), source)
    .map(([text, from]) => `${text}***${stream(from, 12, "base64")}`),
);

/** Secrets of every kind, long enough to be told from ordinary words. */
export const secrets = fc.oneof(
  { weight: 3, arbitrary: tokens },
  { weight: 2, arbitrary: appSecrets },
  { weight: 1, arbitrary: appTokens },
  { weight: 3, arbitrary: oddSecrets },
);

/** From one character on, of any characters: what a server may call a token. */
export const anySecrets = fc.oneof(
  { weight: 3, arbitrary: secrets },
  { weight: 1, arbitrary: fc.string({ unit: points, minLength: 1, maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc.string({ unit: fc.constantFrom("*", "a", "b"), minLength: 1, maxLength: 30 }),
  },
);

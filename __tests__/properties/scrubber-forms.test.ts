import fc from "fast-check";
import { describe } from "vitest";
import { createScrubber } from "../../src/secrets/scrub.ts";
import { encodings } from "./arbitraries/encodings.ts";
import { nastyWord } from "./arbitraries/nasty-text.ts";
import { secrets } from "./arbitraries/secrets.ts";
import { reveals } from "./consumers/readings.ts";
import { property } from "./property.ts";

function scrubberFor(...known: string[]) {
  const scrubber = createScrubber();
  for (const secret of known) scrubber.learn(secret);
  return scrubber;
}

/** Shortest piece that must not be seen. */
const RUN = 20;

/** A secret, and a piece of it of 20 characters or more; a shorter secret whole. */
const pieces = fc.tuple(secrets, fc.nat(), fc.nat()).map(([secret, at, more]): [string, string] => {
  if (secret.length <= RUN) return [secret, secret];
  const from = at % (secret.length - RUN + 1);
  const length = RUN + (more % (secret.length - from - RUN + 1));
  return [secret, secret.slice(from, from + length)];
});

function expectHidden(text: string, encoding: string, secret: string) {
  if (reveals(text, secret)) throw new Error(`${encoding}: a secret is left in ${text}`);
}

/** Forms that are looked for as they are, whatever stands before them. */
const SURE =
  /^(plain|percent|percent in small letters|JSON|PHP's JSON|hex.*|base64( (for|behind).*)?)$/;

/** The beginning of an escape, which would swallow the first signs of what follows. */
const OPEN = /(%[0-9a-f]?|\\(u[0-9a-f]{0,3})?|&(#\d{0,4})?)$/i;

/** Text to put before a form that is found by undoing escapes only: no escape may begin in it. */
function apart(before: string, encoding: string): string {
  return !SURE.test(encoding) && OPEN.test(before) ? `${before} ` : before;
}

describe("no message leaves the scrubber with", () => {
  property(
    "a secret in any form, whatever stands around it",
    fc.tuple(secrets, encodings, nastyWord, nastyWord),
    ([secret, [name, encode], before, after]) => {
      const scrubbed = scrubberFor(secret).scrub(`${apart(before, name)}${encode(secret)}${after}`);
      expectHidden(scrubbed, name, secret);
    },
  );

  property(
    "a piece of 20 characters or more of a secret in any form",
    fc.tuple(pieces, encodings, nastyWord, nastyWord),
    ([[secret, piece], [name, encode], before, after]) => {
      const scrubbed = scrubberFor(secret).scrub(`${apart(before, name)}${encode(piece)}${after}`);
      expectHidden(scrubbed, name, secret);
    },
  );

  property(
    "a piece of 20 characters or more of the encoded secret",
    fc.tuple(secrets, encodings, fc.nat(), nastyWord, nastyWord),
    ([secret, [name, encode], at, before, after]) => {
      const form = encode(secret);
      const cut = form.slice(at % Math.max(1, form.length - RUN));
      const scrubbed = scrubberFor(secret).scrub(`${apart(before, name)}${cut}${after}`);
      expectHidden(scrubbed, name, secret);
    },
  );

  property(
    "one of several secrets that touch, in any order of learning",
    fc.tuple(fc.array(fc.tuple(secrets, encodings), { minLength: 2, maxLength: 4 }), nastyWord),
    ([written, glue]) => {
      const known = written.map(([secret]) => secret);
      for (const between of ["", glue]) {
        const text = written
          .map(([secret, [name, encode]], at) => ({ name, form: encode(secret), first: at === 0 }))
          .reduce(
            (said, { name, form, first }) => apart(first ? said : said + between, name) + form,
            "",
          );
        const scrubbed = scrubberFor(...known).scrub(text);
        for (const secret of known) expectHidden(scrubbed, "several", secret);
        const otherwise = scrubberFor(...known.toReversed()).scrub(text);
        if (scrubbed !== otherwise) throw new Error(`the order matters: ${scrubbed}, ${otherwise}`);
      }
    },
  );
});

import fc from "fast-check";
import { describe, expect } from "vitest";
import { createScrubber } from "../../src/secrets/scrub.ts";
import { nastyText, nastyWord } from "./arbitraries/nasty-text.ts";
import { anySecrets, secrets, tokens } from "./arbitraries/secrets.ts";
import { reveals } from "./consumers/readings.ts";
import { property } from "./property.ts";

function scrubberFor(...known: string[]) {
  const scrubber = createScrubber();
  for (const secret of known) scrubber.learn(secret);
  return scrubber;
}

describe("the scrubber", () => {
  property(
    "leaves a text without a secret as it is",
    fc.tuple(nastyText, tokens, secrets),
    ([text, ...known]) => {
      fc.pre(!known.some((secret) => reveals(text, secret)));
      expect(scrubberFor(...known).scrub(text) === text).toBe(true);
    },
  );

  property(
    "never loses an id, a name or a date that stands beside a secret",
    fc.tuple(
      tokens,
      fc.bigInt({ min: 10n ** 14n, max: 10n ** 17n }),
      fc.constantFrom("Blue Door Bakery", "青い扉 🚪", "Bäckerei & Söhne"),
      fc.date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true }),
      fc.nat(),
    ),
    ([token, id, name, date, at]) => {
      const piece = token.slice(at % (token.length - 20));
      const around = [`${name} (${id}), until ${date.toISOString()}: “`, `” ${id}`];
      expect(scrubberFor(token).scrub(around.join(piece))).toBe(around.join("***"));
    },
  );

  property(
    "has nothing to do a second time, and leaves no whole secret, whatever is called one",
    fc.tuple(fc.array(anySecrets, { minLength: 1, maxLength: 3 }), nastyText, nastyWord),
    ([known, before, after]) => {
      const { scrub } = scrubberFor(...known);
      const once = scrub(`${before}${known.join(after)}${known[0]}${after}`);
      expect(scrub(once) === once).toBe(true);
      const left = known.filter((secret) => !"***".includes(secret) && once.includes(secret));
      expect(left).toEqual([]);
    },
  );
});

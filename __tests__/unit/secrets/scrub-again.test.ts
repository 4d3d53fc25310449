import { describe, expect, it } from "vitest";
import { createScrubber } from "../../../src/secrets/scrub.ts";
import { makeAppSecret } from "../../helpers/make-token.ts";

function scrubberFor(secret: string) {
  const scrubber = createScrubber();
  scrubber.learn(secret);
  return scrubber;
}

describe("the scrubber", () => {
  it("takes out what is escaped in three layers", () => {
    const odd = `p/${makeAppSecret()}+"q" ü&=%`.repeat(2);
    const wrapped = (layers: number): string =>
      layers === 0 ? odd : encodeURIComponent(wrapped(layers - 1));
    const { scrub } = scrubberFor(odd);
    expect([1, 2, 3].map((layers) => scrub(`<${wrapped(layers)}>`))).toEqual(
      Array(3).fill("<***>"),
    );
  });

  it("looks again at what is left, and shows nothing of a text where that has no end", () => {
    const { scrub } = scrubberFor("x***y");
    const nested = (depth: number) => `a ${"x".repeat(depth)}***${"y".repeat(depth)} b`;
    expect([1, 2, 9].map((depth) => scrub(nested(depth)))).toEqual(Array(3).fill("a *** b"));
    expect(scrub(nested(10))).toBe("***");
  });
});

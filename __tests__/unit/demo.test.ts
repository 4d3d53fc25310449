import { describe, expect, it } from "vitest";
import { parseArguments } from "../../demo/arguments.ts";

describe("the command line of the demo", () => {
  it("tells all stories, or one of them", () => {
    expect(parseArguments([], 5)).toEqual({ help: false, story: undefined });
    expect(parseArguments(["--story", "5"], 5)).toEqual({ help: false, story: 5 });
    expect(parseArguments(["-h"], 5).help).toBe(true);
  });

  it.each(["0", "6", "1.5", "one", ""])("refuses a story %j that there is not", (story) => {
    expect(() => parseArguments([`--story=${story}`], 5)).toThrow(
      "--story must be a number from 1 to 5.",
    );
  });

  it.each([["--tale"], ["--story"], ["1"]])("refuses %s in words", (word) => {
    expect(() => parseArguments([word], 5)).toThrow("--help lists the flags");
  });
});

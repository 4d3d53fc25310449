import { describe, expect, it } from "vitest";
import { cutList, cutQuote, cutText, formatList } from "../../src/cut-text.ts";

describe("a text that is cut", () => {
  it("is as it was where it is short enough", () => {
    expect([cutText("abc", 3), cutText("", 0)]).toEqual(["abc", ""]);
  });

  it("ends with an ellipsis, and never inside a character", () => {
    expect(cutText("abcd", 3)).toBe("abc…");
    expect(cutText("a🚪🚪", 2)).toBe("a…");
    expect(cutText("a🚪🚪", 3)).toBe("a🚪…");
  });

  it("is a thousand characters of a quote", () => {
    expect(cutQuote("x".repeat(1000))).toHaveLength(1000);
    expect(cutQuote("x".repeat(600_000))).toHaveLength(1001);
  });
});

describe("a list that is cut", () => {
  it("is whole where it is short enough", () => {
    expect(cutList(["ab", "cd"], 4)).toEqual({ shown: ["ab", "cd"], more: 0 });
    expect([formatList(["ab", "cd"], 4), formatList([], 4)]).toEqual(["ab, cd", ""]);
  });

  it("says how many there are beyond", () => {
    expect(formatList(["ab", "cd", "ef"], 5)).toBe("ab, cd and 1 more");
    expect(formatList(Array(20_000).fill("pages_messaging"), 30)).toBe(
      "pages_messaging, pages_messaging and 19998 more",
    );
  });

  it("has no item of more than a hundred characters", () => {
    expect(cutList(["x".repeat(101)], 1000).shown[0]).toBe(`${"x".repeat(100)}…`);
  });
});

import { describe, expect, it } from "vitest";
import { undoEscapes, viewOf } from "../../../src/secrets/unescape.ts";

/** What undoing brings to light, with the place of each character in the original. */
const undone = (text: string) =>
  undoEscapes(viewOf(text)).map(({ text, from, until }) => ({
    text,
    from: Array.from(from).slice(0, text.length),
    until: Array.from(until).slice(0, text.length),
  }));

describe("the view of a text", () => {
  it("is the text, with each character in its place", () => {
    const { text, from, until } = viewOf("abc");
    expect([text, ...[from, until].map((places) => Array.from(places).slice(0, 3))]).toEqual([
      "abc",
      [0, 1, 2],
      [1, 2, 3],
    ]);
  });
});

describe("a text without its escapes", () => {
  it.each<[string, string, string]>([
    ["bytes of an address", "a%2Fb%2f%7E", "a/b/~"],
    ["characters of JSON", "a\\u002Fb\\u00e9", "a/bé"],
    ["signs of JSON", 'a\\"b\\\\c\\/d', 'a"b\\c/d'],
    ["white space of JSON", "\\b\\f\\n\\r\\t", "\b\f\n\r\t"],
    ["references of HTML", "a&#38;b&#8364;", "a&b€"],
    ["broken lines", "a\r\nb\n\n\rc", "abc"],
  ])("has %s undone", (_what, text, plain) => {
    expect(undone(text).map((view) => view.text)).toEqual([plain]);
  });

  it("has each character in the place of its escape", () => {
    expect(undone("a%2Fb")).toEqual([{ text: "a/b", from: [0, 1, 4], until: [1, 4, 5] }]);
    expect(undone("a\r\nb")).toEqual([{ text: "ab", from: [0, 3], until: [1, 4] }]);
  });

  it("keeps the places of the original over two layers", () => {
    const [once] = undoEscapes(viewOf("a%252Fb"));
    const [twice] = once ? undoEscapes(once) : [];
    expect(twice?.text).toBe("a/b");
    expect([twice?.from, twice?.until]).toEqual([
      [0, 1, 6],
      [1, 6, 7],
    ]);
  });

  it("is one for each kind of escape that there is", () => {
    expect(undone("%41\\u0042").map((view) => view.text)).toEqual(["A\\u0042", "%41B"]);
    expect(undone("100 % of \\x and &#x41; &amp;")).toEqual([]);
  });
});

import { describe, expect, it } from "vitest";
import { plainLine, plainText } from "../../src/plain-text.ts";

describe("plain text", () => {
  it.each([
    ["line ends of every kind", "a\r\nb\rc\u2028d\u2029e\nf", "a\nb\nc\nd\ne\nf"],
    ["colours of a terminal", "\u001b[31mred\u001b[0m", "[31mred[0m"],
    ["bells, backspaces and nulls", "a\u0007\b\0b", "ab"],
    ["marks that turn the direction around", "a\u202eb\u2066c\u200fd\u061ce\ufefff", "abcdef"],
    ["control characters of Latin 1", "a\u009bb\u0085c", "abc"],
  ])("is freed of %s", (_what, text, plain) => {
    expect(plainText(text)).toBe(plain);
  });

  it("holds no half characters", () => {
    expect(plainText("a\ud83d")).toBe("a\ufffd");
  });

  it("keeps what can be read", () => {
    expect(plainText("Bäckerei 青い扉 👩‍🍳 עברית")).toBe("Bäckerei 青い扉 👩‍🍳 עברית");
  });
});

describe("a line of the log", () => {
  it.each([
    ["::add-mask::x", "· ::add-mask::x"],
    ["  ::error title=x::y", "·   ::error title=x::y"],
    ["\u00a0::error::", "· \u00a0::error::"],
    ["\u0000::set-output name=healthy::true", "· ::set-output name=healthy::true"],
    ["\u202e::error::", "· ::error::"],
    ["\n::error::", "·  ::error::"],
    ["a\n::error::b", "a ::error::b"],
    ["a\u2028::error::b", "a ::error::b"],
    ["##[error]x", "## [error]x"],
    ["a ##[add-mask]x ##[b]", "a ## [add-mask]x ## [b]"],
    ["#\u0007#[command]x", "## [command]x"],
    ["###[group]x", "### [group]x"],
  ])("is no command of the runner: %j", (text, line) => {
    expect(plainLine(text)).toBe(line);
    expect(plainLine(text)).not.toMatch(/^\s*::|##\[|[\r\n]/);
  });

  it("is left alone where it is none", () => {
    expect(plainLine("Page: a::b, until 2027-01-21")).toBe("Page: a::b, until 2027-01-21");
  });

  it("ends after 2000 characters, never inside one", () => {
    expect(plainLine("a".repeat(2000))).toHaveLength(2000);
    expect(plainLine("a".repeat(2001))).toBe(`${"a".repeat(2000)}…`);
    expect(plainLine(`${"a".repeat(1999)}🚪`)).toBe(`${"a".repeat(1999)}\ufffd…`);
  });
});

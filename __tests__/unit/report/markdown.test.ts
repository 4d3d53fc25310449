import { describe, expect, it } from "vitest";
import {
  escapeMarkdown,
  renderLine,
  renderLink,
  renderMessage,
} from "../../../src/report/markdown.ts";

/** What a browser makes of character references. */
const rendered = (markdown: string) =>
  markdown.replace(/&#(\d+);/g, (_reference, code) => String.fromCharCode(Number(code)));

describe("foreign text in Markdown", () => {
  it.each([
    "a | b",
    "<script>alert(1)</script>",
    "<!-- hidden",
    "![x](https://evil.test/x.png)",
    "[click](javascript:alert(1))",
    "**bold** _it_ ~~s~~ `code`",
    "@octo-org/owners #1",
    "http://evil.test WWW.evil.test a@evil.test ftp://evil.test",
    "</table><h1>",
    "\\| &lt;b&gt; &#124;",
    "```mermaid",
    "$x^2$",
    "{{ x }}",
  ])("has no sign left that means something in a line: %j", (text) => {
    const escaped = escapeMarkdown(text);
    const plain = escaped.replace(/&#\d+;/g, "");
    expect(plain).not.toMatch(/[\\`*_{}[\]<>#|~&@$]|:\/\/|www\./i);
    expect(rendered(escaped).replaceAll("\u200b", "")).toBe(text.trim());
  });

  it("stays on one line, so that it cannot end a table or begin a list", () => {
    expect(escapeMarkdown(" a\r\n\r\n# b\u2028c\td ")).toBe("a &#35; b c d");
  });

  it("keeps letters, accents and emoji", () => {
    expect(escapeMarkdown("Bäckerei 青い扉 🚪")).toBe("Bäckerei 青い扉 🚪");
  });

  it("is cut where it is too long, never inside a character or a reference", () => {
    for (const sign of ["🚪", "|"]) {
      const one = escapeMarkdown(sign);
      const most = 200 / sign.length;
      expect(escapeMarkdown(sign.repeat(most)) === one.repeat(most)).toBe(true);
      expect(escapeMarkdown(`x${sign.repeat(most)}`)).toMatch(/^x(🚪|&#124;)+…$/u);
    }
  });
});

describe("what GitHub would make a link of", () => {
  it.each([
    ["a@evil.example", "a&#64;&#8203;evil.example"],
    ["@octocat", "&#64;&#8203;octocat"],
    ["http://evil.test", "http&#58;&#8203;//evil.test"],
    ["WWW.evil.test", "WWW&#46;&#8203;evil.test"],
    ["o/r#12", "o/r&#35;&#8203;12"],
    ["GH-12", "GH&#45;&#8203;12"],
    ["see GH-12", "see GH&#45;&#8203;12"],
  ])("has a space without width between its signs: %s", (text, markdown) => {
    expect(escapeMarkdown(text)).toBe(markdown);
    expect(renderMessage(text)).toBe(markdown);
  });

  it.each(["evil.example", "GH-x", "a: //b", "awww.b", "# 1"])("is not seen in %j", (text) => {
    expect(escapeMarkdown(text)).not.toContain("&#8203;");
  });
});

describe("a link of ours", () => {
  it("ends where it should, whatever its address", () => {
    expect(renderLink("x", "https://a.test/b c(d)<e>\\")).toBe(
      "[x](https://a.test/b%20c%28d%29%3Ce%3E%5C)",
    );
  });
});

describe("a line of Markdown", () => {
  it.each([
    ["- a", "&#45; a"],
    ["+ a", "&#43; a"],
    ["---", "&#45;--"],
    ["=== ", "&#61;=="],
    ["1. a", "1&#46; a"],
    ["123456789) a", "123456789&#41; a"],
    [" \t- a", "&#45; a"],
    ["`a` - b", "`a` - b"],
    ["2026-11-22", "2026-11-22"],
    ["• 1", "• 1"],
    ["a 1. b", "a 1. b"],
  ])("begins no list, rule or heading: %j", (text, markdown) => {
    expect(renderLine(text)).toBe(markdown);
  });

  it.each(["1a. b", "a - b = 1. c", "a. b) c", "1234567890. a", ". a", "12 a"])(
    "is left alone where it would begin nothing: %j",
    (text) => {
      expect(renderLine(text)).toBe(text);
    },
  );
});

describe("a message in Markdown", () => {
  it("keeps the code spans that our messages have", () => {
    const message = "Set `user-token` (not `page-token`), `vars.…`, `${{ secrets.X }}` to `v25.0`.";
    expect(renderMessage(message)).toBe(message);
  });

  it.each([
    ["`<b>`", "&#96;&#60;b&#62;&#96;"],
    ["`a|b`", "&#96;a&#124;b&#96;"],
    ["`open <b>", "&#96;open &#60;b&#62;"],
    ["```js\nx```", "&#96;&#96;`js x`&#96;&#96;"],
    ["@ada `@ada`", "&#64;&#8203;ada &#96;&#64;&#8203;ada&#96;"],
    ["$`x`$", "&#36;`x`&#36;"],
    ["a `b|c` d `e`", "a &#96;b&#124;c&#96; d `e`"],
  ])("lets no other sign of %j mean anything", (message, markdown) => {
    expect(renderMessage(message)).toBe(markdown);
  });

  it("stays on one line", () => {
    expect(renderMessage("a\n\n# b `c\nd`")).toBe("a &#35; b `c d`");
  });

  it("has no code span that is too long to be ours, nor anything that hides beside one", () => {
    const long = `\`${"a".repeat(81)}\``;
    expect(renderMessage(`<b> ${long}`)).toMatch(/^&#60;b&#62; &#96;a+&#96;$/);
    expect(renderMessage(`${long} <b>`)).toMatch(/^&#96;a+&#96; &#60;b&#62;$/);
  });
});

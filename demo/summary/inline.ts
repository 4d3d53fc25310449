import { styleWords } from "../terminal/style-words.ts";

const MARKS =
  /\*\*(?<bold>.+?)\*\*|\*(?<italic>.+?)\*|`(?<code>[^`]+)`|\[(?<link>[^\]]+)\]\([^)]*\)/g;

/** What stands within a line of the summary: bold, italics, code, links, and characters by number. */
export function renderInline(markdown: string): string {
  let text = "";
  let from = 0;
  for (const match of markdown.matchAll(MARKS)) {
    const { bold, italic, code, link } = match.groups ?? {};
    text += decode(markdown.slice(from, match.index));
    if (bold !== undefined) text += styleWords("bold", renderInline(bold));
    else if (italic !== undefined) text += styleWords("italic", renderInline(italic));
    else if (link !== undefined) text += styleWords("underline", decode(link));
    else text += styleWords("cyan", decode(code ?? ""));
    from = match.index + match[0].length;
  }
  return text + decode(markdown.slice(from));
}

function decode(text: string): string {
  return (
    text
      .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
      .replaceAll("&lt;", "<")
      .replaceAll("&gt;", ">")
      .replaceAll("&amp;", "&")
      .replaceAll("\\|", "|")
      // A mark stays beside what it judges.
      .replace(/([✅❌⚠]\ufe0f?) /gu, "$1\u00a0")
      // Terminals do not agree on the width of a sign that asks to be a picture.
      .replaceAll("\ufe0f", "")
  );
}

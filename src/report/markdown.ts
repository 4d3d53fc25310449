/**
 * Foreign text for Markdown: every sign that could mean something to Markdown, HTML or GitHub
 * (`@`, `#`, `:`) becomes a numeric character reference, line breaks become spaces, and long text
 * is cut.
 *
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
export function escapeMarkdown(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const cut = [...line].length > MOST ? `${[...line].slice(0, MOST).join("")}…` : line;
  return cut.replace(/[!-/:-@[-`{-~]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

/** Longest foreign text in the summary, in characters. */
const MOST = 300;

/** A sentence of ours in a table's cell or a line of its own: one line, no HTML, its `code` kept. */
export function sentence(text: string): string {
  return text
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", "\\|");
}

/** Longest text in one place of the summary, in characters. */
const MOST = 2000;

/**
 * Foreign text for the middle of a line of Markdown: every sign that means something there becomes
 * a numeric character reference, line breaks become spaces, and long text is cut.
 *
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
export function escapeMarkdown(text: string): string {
  return escapeSigns(oneLine(text));
}

/** A code span, whatever is in it. */
const CODE = /(`[^`]{1,80}`)/;

/** Code spans that are harmless in Markdown, in a table and in HTML. */
const HARMLESS = /^`[\w .:/$…{}-]+`$/;

/**
 * A message for Markdown: escaped like foreign text, since it may quote some, but with its code
 * spans (`` `user-token` ``) kept.
 */
export function renderMessage(text: string): string {
  const parts = oneLine(text).split(CODE);
  return parts.map((part) => (HARMLESS.test(part) ? part : escapeSigns(part))).join("");
}

/** What begins a list, a rule or a heading at the start of a line. */
const BLOCKS = /^[-+=]|(?<=^\d{1,9})[.)]/;

/** The same for the beginning of a line. */
export function renderLine(text: string): string {
  return renderMessage(text).replace(BLOCKS, reference);
}

/** Signs that mean something within a line, to Markdown, HTML, GitHub's mentions or its formulas. */
const SIGNS = /[\\`*_{}[\]<>#|~&@$]/g;

/** What GitHub would make a link of. */
const LINKS = /:(?=\/\/)|\.(?<=\bwww\.)/gi;

function escapeSigns(text: string): string {
  return text.replace(SIGNS, reference).replace(LINKS, reference);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, " ").trim();
  const characters = [...line];
  return characters.length > MOST ? `${characters.slice(0, MOST).join("")}…` : line;
}

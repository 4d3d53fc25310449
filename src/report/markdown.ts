import { cutText } from "../cut-text.ts";

/** Longest name in the summary, in characters; a Page's has at most 75. */
const LONGEST_NAME = 200;

/** Longest message in the summary, in characters. */
const LONGEST_MESSAGE = 1500;

/**
 * Foreign text for the middle of a line of Markdown: every sign that means something there becomes
 * a numeric character reference, line breaks become spaces, and long text is cut.
 *
 * @see https://github.github.com/gfm/#entity-and-numeric-character-references
 */
export function escapeMarkdown(text: string): string {
  return escapeSigns(cutText(oneLine(text), LONGEST_NAME));
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
  const parts = cutText(oneLine(text), LONGEST_MESSAGE).split(CODE);
  return parts.map((part) => (HARMLESS.test(part) ? part : escapeSigns(part))).join("");
}

/** What begins a list, a rule or a heading at the start of a line. */
const BLOCKS = /^[-+=]|(?<=^\d{1,9})[.)]/;

/** The same for the beginning of a line. */
export function renderLine(text: string): string {
  return renderMessage(text).replace(BLOCKS, reference);
}

/**
 * Signs that mean something within a line, to Markdown, HTML, GitHub's mentions or its formulas;
 * those in the group make a link of what follows: an address, a mention, the number of an issue.
 */
const SIGNS =
  /(:(?=\/\/)|\.(?<=(?<![a-z0-9])www\.)|@|#(?=\w)|-(?<=(?<![a-z0-9])gh-)(?=\d))|[\\`*_{}[\]<>#|~&$]/gi;

/**
 * Stands behind the sign of a link: a space that has no width. A reference alone does not stop
 * GitHub, which looks for links once references are resolved.
 */
const BETWEEN = reference("\u200b");

function escapeSigns(text: string): string {
  return text.replace(SIGNS, (sign, ofLink) => `${reference(sign)}${ofLink ? BETWEEN : ""}`);
}

function reference(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}

/** A link in Markdown, to an address of ours: nothing in it ends its target. */
export function renderLink(text: string, address: string): string {
  const target = address.replace(/[()<>\s\\]/g, (sign) =>
    encodeURIComponent(sign).replace(/[()]/g, percent),
  );
  return `[${text}](${target})`;
}

function percent(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
}

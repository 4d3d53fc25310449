/** Control characters but the line feed, and marks that turn the direction of text around. */
const INVISIBLE = /(?!\n)[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/** Text without signs that change how its surroundings are shown. Line feeds stay. */
export function plainText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(INVISIBLE, "")
    .toWellFormed();
}

/** The same on one line: a text of another program that stands in one of ours. */
export function onOneLine(text: string): string {
  return plainText(text)
    .replace(/\s*\n\s*/g, " ")
    .trim();
}

/** Longest line of the log, in characters. */
const MOST = 2000;

/**
 * One line of the log that cannot be taken for a command: the runner obeys `::command::` at the
 * start of a line and, an old form, `##[command]` anywhere in it.
 *
 * @see https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export function plainLine(text: string): string {
  const line = plainText(text)
    .replace(/\s*\n\s*/g, " ")
    .replaceAll("##[", "## [");
  const cut = line.length > MOST ? `${line.slice(0, MOST).toWellFormed()}…` : line;
  return /^\s*::/.test(cut) ? `· ${cut}` : cut;
}

/** How long the README may be, in words outside of its tables. */
const MOST = 1500;
/** How early the one command stands in it. */
const COMMAND_WITHIN = 400;

/**
 * What makes the README longer than somebody reads: too many words outside of tables, or the one
 * command too far down.
 *
 * @param command the command, as the README shows it
 */
export function findLengths(readme: string, command: string): string[] {
  const prose = readme.replace(/^\|.*\n/gm, "");
  const length = countWords(prose);
  const at = prose.indexOf(command);
  return [
    ...(length > MOST
      ? [`README.md has ${length} words outside of its tables, and may have ${MOST}`]
      : []),
    ...(at < 0 || countWords(prose.slice(0, at)) > COMMAND_WITHIN
      ? [`README.md does not name “${command}” within its first ${COMMAND_WITHIN} words`]
      : []),
  ];
}

function countWords(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}

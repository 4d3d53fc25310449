/**
 * The rows of the first table below a Markdown heading: by the name in the first column, without
 * its anchor, the text of the others.
 *
 * @throws {Error} when there is no such heading or table
 */
export function readTable(markdown: string, heading: string): Map<string, string[]> {
  const lines = markdown.split("\n");
  const start = lines.findIndex((line) => new RegExp(`^#+ ${heading}$`).test(line));
  const first = lines.findIndex((line, index) => index > start && line.startsWith("|"));
  if (start === -1 || first === -1) throw new Error(`no table below the heading “${heading}”`);
  const end = lines.findIndex((line, index) => index > first && !line.startsWith("|"));
  const rows = lines.slice(first + 2, end === -1 ? undefined : end).map(splitRow);
  return new Map(rows.map(([name = "", ...others]) => [nameOf(name), others]));
}

function nameOf(cell: string): string {
  return cell.replace(/<a id="[^"]*"><\/a>/, "").replaceAll("`", "");
}

function splitRow(row: string): string[] {
  return row
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

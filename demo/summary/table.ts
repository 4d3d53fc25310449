import { styleText } from "node:util";
import { padTo, widthOf } from "../../terminal-text/width.ts";
import { renderInline } from "./inline.ts";

/** A Markdown table, drawn with lines; its columns are as wide as what is in them. */
export function renderTable(markdown: readonly string[]): string[] {
  const [head = [], , ...body] = markdown.map((row) =>
    row
      .replace(/^\||\|$/g, "")
      .split(/(?<!\\)\|/)
      .map((cell) => renderInline(cell.trim())),
  );
  const widths = head.map((_, column) =>
    Math.max(...[head, ...body].map((cells) => widthOf(cells[column] ?? ""))),
  );
  const rule = (left: string, between: string, right: string) =>
    styleText("dim", left + widths.map((width) => "─".repeat(width + 2)).join(between) + right);
  const row = (cells: readonly string[]) => {
    const side = styleText("dim", "│");
    return `${side}${widths.map((width, i) => ` ${padTo(cells[i] ?? "", width)} `).join(side)}${side}`;
  };
  return [
    rule("┌", "┬", "┐"),
    row(head.map((cell) => styleText("bold", cell))),
    rule("├", "┼", "┤"),
    ...body.map(row),
    rule("└", "┴", "┘"),
  ];
}

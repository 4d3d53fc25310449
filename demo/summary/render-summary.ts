import { renderGantt } from "../../terminal-text/gantt.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import { styleWords } from "../terminal/style-words.ts";
import { renderInline } from "./inline.ts";
import { renderTable } from "./table.ts";

/** A job summary for a terminal: exactly the Markdown that `src/report/summary.ts` writes. */
export function renderSummary(markdown: string, width: number): string[] {
  const blocks = markdown
    .trim()
    .split(/\n{2,}/)
    .map((block) => renderBlock(block.split("\n"), width));
  return blocks.flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function renderBlock(lines: readonly string[], width: number): string[] {
  const [first = ""] = lines;
  if (first === "```mermaid") return renderGantt(lines.slice(1, -1));
  if (first.startsWith("|")) return renderTable(lines);
  return lines.flatMap((line) => renderLine(line, width));
}

function renderLine(line: string, width: number): string[] {
  const [, mark, text = ""] = /^(#+ |- |> ?|\d+\. )?(.*)$/.exec(line) ?? [];
  if (mark === "- ") return wrap(`• ${renderInline(foldRemedy(text))}`, width, "  ");
  if (mark?.startsWith("#")) return wrap(styleWords("bold", renderInline(text)), width);
  if (mark?.startsWith(">")) return wrap(`▏ ${renderInline(text)}`, width, "▏ ");
  if (mark) return wrap(`${mark}${renderInline(text)}`, width, "   ");
  return wrap(renderInline(text), width);
}

/** What to do was said in the log right above: the demo leaves it out here, and says so. */
function foldRemedy(item: string): string {
  return item.replace(/ \*[^*]+\*$/, " […what to do: as in the log]");
}

import { styleText } from "node:util";
import { padTo } from "./width.ts";

/** Columns of the longest bar. */
const LONGEST = 46;
const DAY_MS = 86_400_000;

/** A row of the timeline. */
interface Bar {
  section: string;
  label: string;
  isCritical: boolean;
  isMilestone: boolean;
  /** Epoch milliseconds. */
  start: number;
  end: number;
}

/** A Mermaid `gantt` as lines of text. https://mermaid.js.org/syntax/gantt.html */
export function renderGantt(mermaid: readonly string[]): string[] {
  const bars = readBars(mermaid);
  if (bars.length === 0) return [...mermaid];
  const from = Math.min(...bars.map(({ start }) => start));
  const to = Math.max(...bars.map(({ end }) => end), from + DAY_MS);
  const name = Math.max(...bars.map(({ section }) => section.length)) + 2;
  const at = (time: number) => Math.round(((time - from) / (to - from)) * LONGEST);
  return bars.map((bar) => {
    const text = " ".repeat(at(bar.start)) + draw(bar, at(bar.end) - at(bar.start));
    return `${padTo(bar.section, name)}${text} ${bar.label}`;
  });
}

function readBars(lines: readonly string[]): Bar[] {
  const bars: Bar[] = [];
  let section = "";
  for (const line of lines.map((text) => text.trim())) {
    if (line.startsWith("section ")) section = line.slice("section ".length);
    const [, label, data] = /^(.*?)\s*:(.*)$/.exec(line) ?? [];
    if (label === undefined || data === undefined) continue;
    const words = data.split(",").map((word) => word.trim());
    const dates = words.filter((word) => /^\d{4}-\d\d-\d\d$/.test(word)).map(Date.parse);
    const [start] = dates;
    if (start === undefined) continue;
    bars.push({
      section,
      label,
      isCritical: words.includes("crit"),
      isMilestone: words.includes("milestone"),
      start,
      end: dates[1] ?? start,
    });
  }
  return bars;
}

function draw({ label, isCritical, isMilestone }: Bar, length: number): string {
  const colour = isCritical ? "red" : isMilestone ? "bold" : "green";
  if (isMilestone) return styleText(colour, isCritical ? "✗" : "◆");
  // A bar without a date in its label is one without an end.
  const tip = /\d{4}-\d\d-\d\d/.test(label) ? "┥" : "▶";
  return styleText(colour, "━".repeat(Math.max(0, length - 1)) + tip);
}

import { styleText } from "node:util";
import { COLUMNS } from "../../terminal-text/width.ts";

/** Columns that are left inside a frame. */
export const INSIDE = COLUMNS - 4;

/** One part of a frame: a caption and lines of at most `INSIDE` columns. */
export interface Section {
  caption: string;
  lines: readonly string[];
}

/** Sections below each other behind one line, and a last word: what a step did. */
export function drawFrame(sections: readonly Section[], end: string): string[] {
  const bar = (sign: string) => `  ${styleText("dim", sign)}`;
  return [
    ...sections.flatMap(({ caption, lines }, i) => [
      `${bar(i === 0 ? "┌" : "├")} ${styleText(["bold", "cyan"], caption)}`,
      ...lines.map((line) => (line === "" ? bar("│") : `${bar("│")} ${line}`)),
    ]),
    `${bar("└")} ${end}`,
  ];
}

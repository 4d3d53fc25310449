import { formatFact } from "../compare-facts.ts";
import type { Facts } from "../question.ts";
import type { Result } from "../result.ts";
import { UNASKED } from "../unasked-error.ts";

/** Space between two columns. */
const GAP = "  ";
/** Column of the verdict. */
const AGREES = 6;
/** Widths between which the table is set. */
const [NARROWEST, WIDEST] = [80, 160];

/** Draws the rows of one table, one at a time, while the answers come in. */
export interface Table {
  head(): string;
  row(result: Result): string;
}

/** A table of question, real, emulator and verdict that is so many columns wide. */
export function createTable(columns: number): Table {
  const width = Math.min(Math.max(columns, NARROWEST), WIDEST) - AGREES - 3 * GAP.length;
  const widths = [width - 2 * Math.floor(width / 3), Math.floor(width / 3), Math.floor(width / 3)];
  const draw = (...cells: readonly string[][]) => drawRow(cells, [...widths, AGREES]);
  return {
    head: () =>
      `${draw(["Question"], ["Real"], ["Emulator"], ["Agrees"])}\n${"-".repeat(width + AGREES + 3 * GAP.length)}`,
    row: (result) => draw([result.question.question], ...cellsOf(result)),
  };
}

function cellsOf({ outcome }: Result): string[][] {
  switch (outcome.kind) {
    case "compared": {
      const { real, emulator, differences } = outcome;
      const verdict = differences.length === 0 ? "yes" : "NO";
      return [describe(real, emulator), describe(emulator, real), [verdict]];
    }
    case "real-only":
      return [describe(outcome.real, {}), ["not emulated"], ["-"]];
    case "unasked":
      return [[`not asked: ${UNASKED[outcome.reason].words}`], [""], ["-"]];
  }
}

/** All facts as one paragraph: as a list they would make the table three times as long. */
function describe(facts: Facts, other: Facts): string[] {
  const parts = Object.entries(facts).map(([name, fact]) => {
    return `${name}: ${formatFact(fact, other[name])}`;
  });
  return [parts.join("; ")];
}

function drawRow(cells: readonly string[][], widths: readonly number[]): string {
  const columns = cells.map((paragraphs, i) =>
    paragraphs.flatMap((text) => wrap(text, widths[i] ?? AGREES)),
  );
  const height = Math.max(...columns.map((lines) => lines.length));
  const lines = Array.from({ length: height }, (_, y) =>
    columns
      .map((column, i) => (column[y] ?? "").padEnd(widths[i] ?? AGREES))
      .join(GAP)
      .trimEnd(),
  );
  return lines.join("\n");
}

/** Breaks a text at spaces, and a word that is longer than a line where the line ends. */
function wrap(text: string, width: number): string[] {
  const pattern = new RegExp(`(?=\\S).{1,${width}}(?=\\s|$)|\\S{${width}}`, "g");
  return text.match(pattern) ?? [""];
}

/** A row of cells to print; numbers should come formatted. */
export type Row = readonly string[];

/**
 * Lays rows out in columns as wide as their widest cell, the first column left-aligned, the others
 * right-aligned. The first row is the heading; a row may end early.
 */
export function formatTable(rows: readonly Row[]): string {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: columns }, (_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (row: Row) =>
    row
      .map((cell, column) => {
        const width = widths[column] ?? 0;
        return column === 0 ? cell.padEnd(width) : cell.padStart(width);
      })
      .join("  ")
      .trimEnd();
  const [heading, ...body] = rows.map(line);
  const rule = "─".repeat(Math.max(0, ...rows.map((row) => line(row).length)));
  return [heading, rule, ...body].map((text) => `  ${text}`).join("\n");
}

/** Milliseconds as they are printed: whole ones, since a run varies by more than that. */
export function formatMs(ms: number): string {
  return `${Math.round(ms)} ms`;
}

/** The middle of some numbers: of an even count, the mean of the two in the middle. NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  const lower = sorted[Math.ceil(sorted.length / 2) - 1] ?? Number.NaN;
  return (lower + upper) / 2;
}

/** How many times `base` fits into `value`, with two decimals as it is printed and judged. */
export function ratio(value: number, base: number): number {
  return Math.round((value / base) * 100) / 100;
}

/** The items, beginning with the one at `by`: rotated each round, no contestant always goes first. */
export function rotate<T>(items: readonly T[], by: number): T[] {
  const start = items.length === 0 ? 0 : by % items.length;
  return [...items.slice(start), ...items.slice(0, start)];
}

/**
 * By how many letters two words differ: added, missing, replaced, or two neighbours swapped.
 * @see https://en.wikipedia.org/wiki/Damerau–Levenshtein_distance (optimal string alignment)
 */
export function lettersApart(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, length) => length);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(last, j) + 1,
          at(row, j - 1) + 1,
          at(last, j - 1) + same,
          ...(swapped ? [at(beforeLast, j - 2) + 1] : []),
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  return at(last, b.length);
}

/** @throws {RangeError} never: every index asked for was filled */
function at(row: readonly number[], index: number): number {
  const value = row[index];
  if (value === undefined) throw new RangeError(`no cell ${index}`);
  return value;
}

/** Longest foreign sentence that is quoted, in characters. */
const MOST_QUOTED = 1000;

/** The text, cut to so many UTF-16 units where it is longer, and never inside a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  // The first half of a pair: its other half is gone.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A sentence of another program, short enough to be quoted in one of ours. */
export function cutQuote(text: string): string {
  return cutText(text, MOST_QUOTED);
}

import { onOneLine } from "./plain-text.ts";

/** Longest foreign sentence that is quoted, in characters. */
const MOST_QUOTED = 1000;

/** What of a longer one is looked at. */
const MOST_READ = 4 * MOST_QUOTED;

/** The text, cut to so many UTF-16 units where it is longer, and never inside a character. */
export function cutText(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  // The first half of a pair: its other half is gone.
  return `${/[\ud800-\udbff]$/.test(cut) ? cut.slice(0, -1) : cut}…`;
}

/** A sentence of another program, on one line and short enough to be quoted in one of ours. */
export function cutQuote(text: string): string {
  return cutText(onOneLine(cutText(text, MOST_READ)), MOST_QUOTED);
}

/** Longest name in a sentence, in characters. */
const LONGEST_NAME = 200;

/** A foreign name within a sentence: in quotes, on one line, cut. */
export function quoteName(name: string, most = LONGEST_NAME): string {
  return JSON.stringify(cutText(onOneLine(name), most));
}

/** The items, as many as fit into so many characters, and how many there are beyond. */
export function cutList(
  items: readonly string[],
  most: number,
): { shown: readonly string[]; more: number } {
  const shown: string[] = [];
  let length = 0;
  for (const item of items) {
    const text = cutText(item, LONGEST_ITEM);
    length += text.length;
    if (length > most) break;
    shown.push(text);
  }
  return { shown, more: items.length - shown.length };
}

/** Longest item of a list, in characters: no permission and no secret has a longer name. */
const LONGEST_ITEM = 100;

/** `a, b and 17 more`. @param most characters of all items together */
export function formatList(items: readonly string[], most: number): string {
  const { shown, more } = cutList(items, most);
  return more > 0 ? `${shown.join(", ")} and ${more} more` : shown.join(", ");
}

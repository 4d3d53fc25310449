import { stripVTControlCharacters } from "node:util";

/** Columns that the demo fills at most, frame included. */
export const COLUMNS = 100;

const graphemes = new Intl.Segmenter("en", { granularity: "grapheme" });

/** The columns that a text takes in a terminal: an emoji takes two, a colour none. */
export function widthOf(text: string): number {
  let width = 0;
  for (const { segment } of graphemes.segment(stripVTControlCharacters(text))) {
    width += /^\p{Emoji_Presentation}/u.test(segment) ? 2 : 1;
  }
  return width;
}

/** Pads a text with spaces to `width` columns. */
export function padTo(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - widthOf(text)));
}

import { styleText } from "node:util";

/** A colour or a way of writing, as Node.js names it, or several. */
export type Style = Parameters<typeof styleText>[0];

/**
 * Colours each word of a text for itself, so that the text can be wrapped into a frame afterwards.
 * Plain where stdout is no terminal, or NO_COLOR is set.
 *
 * @see https://nodejs.org/docs/latest-v24.x/api/util.html#utilstyletextformat-text-options
 */
export function styleWords(style: Style, text: string): string {
  return text
    .split(" ")
    .map((word) => (word === "" ? "" : styleText(style, word)))
    .join(" ");
}

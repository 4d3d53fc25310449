import { widthOf } from "./width.ts";

/**
 * Breaks a text at its spaces into lines of at most `width` columns; a longer word stays whole.
 *
 * @param hanging put before every line but the first
 */
export function wrap(text: string, width: number, hanging = ""): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && widthOf(longer) > width) {
      lines.push(line);
      line = hanging + word;
    } else {
      line = longer;
    }
  }
  return [...lines, line];
}

import { readLog } from "../../emulator/runner/read-log.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import { type Style, styleWords } from "../terminal/style-words.ts";

/**
 * The log of a step as the Actions runner shows it: commands are obeyed and not seen, masked values
 * are `***`, annotations are coloured, with their titles.
 *
 * @param secrets what the runner masks from the start: the values of the `secrets` context
 */
export function renderLog(stdout: string, secrets: readonly string[], width: number): string[] {
  const masked = new Set(secrets.filter((secret) => secret !== ""));
  const shown: string[] = [];
  for (const entry of readLog(stdout)) {
    if (entry.kind === "mask") masked.add(entry.value);
    else if (entry.kind === "text") shown.push(...wrap(mask(entry.text, masked), width, "  "));
    else shown.push(...renderAnnotation({ ...entry, message: mask(entry.message, masked) }, width));
  }
  return shown;
}

const LEVELS: Record<"error" | "warning", { word: string; style: Style }> = {
  error: { word: "Error", style: ["bold", "red"] },
  warning: { word: "Warning", style: ["bold", "yellow"] },
};

function renderAnnotation(
  { level, title, message }: { level: "error" | "warning"; title: string; message: string },
  width: number,
): string[] {
  const { word, style } = LEVELS[level];
  return [
    ...wrap(styleWords(style, `${word}: ${title}`), width),
    ...message.split("\n").flatMap((line) => wrap(line, width - 2).map((row) => `  ${row}`)),
  ];
}

function mask(text: string, masked: ReadonlySet<string>): string {
  const longestFirst = [...masked].toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}

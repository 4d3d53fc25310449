import { wrap } from "../../terminal-text/wrap.ts";
import { type Style, styleWords } from "../terminal/style-words.ts";

/**
 * The log of a step as the Actions runner shows it: commands are obeyed and not seen, masked values
 * are `***`, annotations are coloured, with their titles.
 *
 * @param secrets what the runner masks from the start: the values of the `secrets` context
 * @see https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export function renderLog(stdout: string, secrets: readonly string[], width: number): string[] {
  const masked = new Set(secrets.filter((secret) => secret !== ""));
  const shown: string[] = [];
  for (const line of stdout.split(/\r?\n/)) {
    const [, command, properties = "", data = ""] =
      /^::([\w-]+)(?: ([^:]*))?::(.*)$/.exec(line) ?? [];
    if (command === "add-mask") masked.add(unescapeData(data));
    else if (command === "error" || command === "warning")
      shown.push(...renderAnnotation(command, properties, mask(data, masked), width));
    else if (command === undefined && line !== "")
      shown.push(...wrap(mask(line, masked), width, "  "));
  }
  return shown;
}

const LEVELS: Record<"error" | "warning", { word: string; style: Style }> = {
  error: { word: "Error", style: ["bold", "red"] },
  warning: { word: "Warning", style: ["bold", "yellow"] },
};

function renderAnnotation(
  level: "error" | "warning",
  properties: string,
  data: string,
  width: number,
): string[] {
  const { word, style } = LEVELS[level];
  const title = unescapeData(/(?:^|,)title=([^,]*)/.exec(properties)?.[1] ?? "");
  return [
    ...wrap(styleWords(style, `${word}: ${title}`), width),
    ...unescapeData(data)
      .split("\n")
      .flatMap((line) => wrap(line, width - 2).map((row) => `  ${row}`)),
  ];
}

function mask(text: string, masked: ReadonlySet<string>): string {
  const longestFirst = [...masked].toSorted((a, b) => b.length - a.length);
  return longestFirst.reduce((shown, secret) => shown.replaceAll(secret, "***"), text);
}

function unescapeData(data: string): string {
  return data
    .replaceAll("%0D", "\r")
    .replaceAll("%0A", "\n")
    .replaceAll("%3A", ":")
    .replaceAll("%2C", ",")
    .replaceAll("%25", "%");
}

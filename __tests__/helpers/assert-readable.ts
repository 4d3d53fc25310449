import { expect } from "vitest";
import { wordsIn } from "./words-in.ts";

/** What of a run a person reads in its log. */
interface ReadRun {
  log: readonly string[];
  annotations: ReadonlyArray<{ message: string }>;
}

/** Words of a sentence that is worth no second look where it comes again. */
const SHORT = 7;

/**
 * The standing assertion of every scenario: a remedy has at most 40 words and, in a runner, one link;
 * no sentence stands in the log three times.
 */
export function assertReadable({ log, annotations }: ReadRun): void {
  for (const { message } of annotations) {
    const [, action = ""] = /\nWhat to do: (.*)/.exec(message) ?? [];
    const [, remedy = "", link = ""] = /^(.*?)( https:\/\/\S+#[a-z-]+)?$/.exec(action) ?? [];
    if (wordsIn(remedy) > 40) expect.fail(`a remedy of ${wordsIn(remedy)} words: ${remedy}`);
    if (remedy.includes("troubleshooting.md")) expect.fail(`two links: ${remedy}${link}`);
  }
  const all = [...log, ...annotations.map(({ message }) => message)].join("\n");
  const sentences = all.split(/(?<=[.!?])\s+|\n/).filter((sentence) => wordsIn(sentence) >= SHORT);
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  for (const [sentence, count] of counts)
    if (count > 2) expect.fail(`a sentence stands ${count} times: ${sentence}`);
}

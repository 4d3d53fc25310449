import { styleText } from "node:util";
import { plainText, scrubError } from "../../src/library.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import type { SetupContext } from "../core/context.ts";
import { describe } from "../core/setup-error.ts";
import { formatHeading, type StepName } from "../core/steps.ts";

/** The setup's output in a terminal, without secrets and control characters. */
export interface TerminalOutput {
  /** Prints sentences, each on a new line. */
  print(...sentences: string[]): void;
  /** Prints the heading of a step. */
  beginStep(step: StepName): void;
  /** Prints an error. @param remedy printed instead of the error's own */
  printError(error: unknown, remedy?: string): void;
  /** Prints lines of ours unchanged: not wrapped, not scrubbed. */
  printLines(lines: readonly string[]): void;
  /** Makes a foreign text safe to show within a line. */
  clean(text: string): string;
}

/** Longest line, in columns. */
const WIDEST = 96;

/** The terminal output of a session. */
export function createOutput({
  session: { registry },
  print: printLine,
}: SetupContext): TerminalOutput {
  // Twice: removing control characters can join the parts of a secret.
  const safe = (text: string) => registry.scrub(plainText(registry.scrub(text)));
  const clean = (text: string) => safe(text).replace(/\s+/g, " ").trim();
  // A pseudo-terminal without a size reports 0.
  const columns = () => Math.min(process.stdout.columns || WIDEST, WIDEST);
  const print = (...sentences: string[]) => {
    for (const line of sentences.flatMap((text) => safe(text).split("\n"))) {
      const hanging = /^(?: *[•❌] |⚠️ |→ | +)/.exec(line)?.[0].replace(/\S+/g, " ") ?? "";
      for (const part of wrap(line, columns(), hanging)) printLine(part);
    }
  };
  return {
    print,
    clean,
    printLines: (lines) => lines.map((line) => printLine(line)),
    beginStep: (step) => {
      printLine("");
      printLine(styleText("bold", formatHeading(step)));
    },
    printError: (error, remedy) => {
      const shown = scrubError(describe(error), safe);
      printLine("");
      printLine(styleText(["bold", "red"], `✗ ${clean(shown.title)}`));
      print(shown.message);
      print(`→ ${remedy ?? shown.remedy}`);
    },
  };
}

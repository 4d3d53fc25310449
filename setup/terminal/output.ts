import { styleText } from "node:util";
import { plainText } from "../../src/library.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import type { SetupContext } from "../core/context.ts";
import { describeFailure, type Failure } from "../core/failure.ts";
import { safeText } from "../core/safe-text.ts";
import { formatHeading, type StepName } from "../core/steps.ts";

/** The setup's output in a terminal, without secrets and control characters. */
export interface TerminalOutput {
  /** Prints sentences, each on a new line. */
  print(...sentences: string[]): void;
  /** Prints the heading of a step. */
  beginStep(step: StepName): void;
  /** Prints an error with its remedy. @returns what was printed, and where the remedy leads */
  printError(error: unknown): Failure;
  printFailure(failure: Failure): void;
  /**
   * Prints lines to be copied: not wrapped, and not scrubbed, since the scrubber would also replace
   * what is only by chance the same as a secret.
   */
  printLines(lines: readonly string[]): void;
  /** Prints lines that are wholly ours, with their colours. */
  printDrawing(lines: readonly string[]): void;
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
  const safe = (text: string) => safeText(registry, text);
  const clean = (text: string) => safe(text).replace(/\s+/g, " ").trim();
  // A pseudo-terminal without a size reports 0.
  const columns = () => Math.min(process.stdout.columns || WIDEST, WIDEST);
  const print = (...sentences: string[]) => {
    for (const line of sentences.flatMap((text) => safe(text).split("\n"))) {
      const hanging = /^(?: *[•❌] |⚠️ |→ | +)/.exec(line)?.[0].replace(/\S+/g, " ") ?? "";
      for (const part of wrap(line, columns(), hanging)) printLine(part);
    }
  };
  const printFailure = ({ title, message, remedy }: Failure) => {
    printLine("");
    printLine(styleText(["bold", "red"], `✗ ${clean(title)}`));
    print(message);
    print(`→ ${remedy}`);
  };
  return {
    print,
    clean,
    printLines: (lines) => {
      for (const line of lines) printLine(plainText(line).replaceAll("\n", " "));
    },
    printDrawing: (lines) => lines.map((line) => printLine(line)),
    beginStep: (step) => {
      printLine("");
      printLine(styleText("bold", formatHeading(step)));
    },
    printFailure,
    printError: (error) => {
      const failure = describeFailure(error, "terminal");
      printFailure(failure);
      return failure;
    },
  };
}

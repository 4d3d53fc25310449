import { styleText } from "node:util";
import { describeError, plainText, scrubError } from "../../src/library.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import type { SetupContext } from "../core/context.ts";
import { describe } from "../core/setup-error.ts";
import { formatHeading, type StepName } from "../core/steps.ts";

/** How the setup speaks in a terminal. Everything said is scrubbed of secrets and of control characters. */
export interface TerminalOutput {
  /** Says sentences, each from a line of its own. */
  print(...sentences: string[]): void;
  /** Begins one of the five steps. */
  beginStep(step: StepName): void;
  /** What went wrong. @param remedy the setup's own next move, instead of the error's */
  printError(error: unknown, remedy?: string): void;
  /** Lines of ours that are drawn, and stay as they are. */
  printLines(lines: readonly string[]): void;
  /** A foreign text as it may be shown within a line. */
  clean(text: string): string;
}

/** Columns of a line at most. */
const WIDEST = 96;

/** The output of a session. */
export function createOutput({
  session: { registry },
  print: printLine,
}: SetupContext): TerminalOutput {
  // Twice: signs that are taken out may have stood in the middle of a secret.
  const safe = (text: string) => registry.scrub(plainText(registry.scrub(text)));
  const clean = (text: string) => safe(text).replace(/\s+/g, " ").trim();
  // A pseudo-terminal that was given no size says 0.
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

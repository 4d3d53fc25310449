import { styleText } from "node:util";
import { plainText } from "../../src/report/plain-text.ts";
import { scrubError } from "../../src/report/scrub-report.ts";
import { describeError } from "../../src/report/shown-error.ts";
import { wrap } from "../../terminal-text/wrap.ts";
import type { Surroundings } from "../core/context.ts";

/** How the setup speaks in a terminal. Everything said is scrubbed of secrets and of control characters. */
export interface Voice {
  /** Says sentences, each from a line of its own. */
  say(...sentences: string[]): void;
  /** Begins one of the five steps. */
  begin(step: number, title: string): void;
  /** What went wrong. @param remedy the setup's own next move, instead of the error's */
  complain(error: unknown, remedy?: string): void;
  /** Lines of ours that are drawn, and stay as they are. */
  draw(lines: readonly string[]): void;
  /** A foreign text as it may be shown within a line. */
  clean(text: string): string;
}

/** How many steps the setup has. */
const STEPS = 5;

/** Columns of a line at most. */
const WIDEST = 96;

/** The voice of a session. */
export function createVoice({ session: { vault }, say: print }: Surroundings): Voice {
  // Twice: signs that are taken out may have stood in the middle of a secret.
  const safe = (text: string) => vault.scrub(plainText(vault.scrub(text)));
  const clean = (text: string) => safe(text).replace(/\s+/g, " ").trim();
  // A pseudo-terminal that was given no size says 0.
  const columns = () => Math.min(process.stdout.columns || WIDEST, WIDEST);
  const say = (...sentences: string[]) => {
    for (const line of sentences.flatMap((text) => safe(text).split("\n"))) {
      const hanging = /^(?: *[•❌] |⚠️ |→ | +)/.exec(line)?.[0].replace(/\S+/g, " ") ?? "";
      for (const part of wrap(line, columns(), hanging)) print(part);
    }
  };
  return {
    say,
    clean,
    draw: (lines) => lines.map((line) => print(line)),
    begin: (step, title) => {
      print("");
      print(styleText("bold", `[${step}/${STEPS}] ${clean(title)}`));
    },
    complain: (error, remedy) => {
      const shown = scrubError(describeError(error), safe);
      print("");
      print(styleText(["bold", "red"], `✗ ${clean(shown.title)}`));
      say(shown.message);
      say(`→ ${remedy ?? shown.remedy}`);
    },
  };
}

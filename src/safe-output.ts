import { plainLine, plainText } from "./plain-text.ts";
import type { Annotation } from "./report/annotations.ts";
import type { Runner } from "./runner.ts";
import type { SecretRegistry } from "./secrets/secret-registry.ts";

/** The one way out: whatever a person may see passes here and is scrubbed; outputs come scrubbed (`report/scrub-report.ts`). */
export interface SafeOutput {
  log(line: string): void;
  annotate(annotation: Annotation): void;
  /** An output of a scrubbed report. */
  output(name: string, value: string): void;
  /** An output that holds Page tokens: `page-token`, `page-tokens` or `page-token-ID`. */
  tokens(name: string, value: string): void;
  summary(markdown: string): Promise<void>;
  /** Where an error comes from, in debug logging only. */
  stack(error: unknown): void;
  /** Ends the process with 1 and this line, as soon as somebody cancels the job. */
  onCancel(say: (signal: string) => string): void;
  /** Fails the job. */
  fail(): void;
}

/** Wraps the runner. @param withSummary whether a job summary is wanted */
export function createSafeOutput(
  runner: Runner,
  registry: SecretRegistry,
  withSummary: boolean,
): SafeOutput {
  // Twice: signs that are taken out may have stood in the middle of a secret.
  const safe = (text: string) => registry.scrub(plainText(registry.scrub(text)));
  const safeLine = (text: string) => registry.scrub(plainLine(safe(text)));
  return {
    log: (line) => runner.log(safeLine(line)),
    annotate: ({ level, title, message }) =>
      runner.annotate({ level, title: safeLine(title), message: safe(message) }),
    output: (name, value) => runner.output(name, value),
    tokens: (name, value) => runner.output(name, value),
    summary: async (markdown) => {
      if (!withSummary) return;
      try {
        await runner.summary(safe(markdown));
      } catch {
        runner.log("The job summary could not be written.");
      }
    },
    stack: (error) => {
      if (!runner.isDebug() || !(error instanceof Error)) return;
      for (const line of (error.stack ?? "").split("\n")) runner.log(safeLine(line));
    },
    onCancel: (say) => runner.onCancel((signal) => runner.log(safeLine(say(signal)))),
    fail: () => runner.fail(),
  };
}

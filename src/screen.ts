import type { Annotation } from "./report/annotations.ts";
import { plainLine, plainText } from "./report/plain-text.ts";
import type { Runner } from "./runner.ts";
import type { Vault } from "./secrets/vault.ts";

/** The one way out: whatever a person or a later step may see passes here, and is scrubbed. */
export interface Screen {
  log(line: string): void;
  annotate(annotation: Annotation): void;
  /** An output that holds nothing secret. */
  output(name: string, value: string): void;
  /** The output `page-token`, the only one that is not scrubbed. */
  handOver(token: string): void;
  summary(markdown: string): Promise<void>;
  /** Where an error comes from, in debug logging only. */
  stack(error: unknown): void;
  fail(): void;
}

/** Wraps the runner. @param withSummary whether a job summary is wanted */
export function createScreen(runner: Runner, vault: Vault, withSummary: boolean): Screen {
  const safe = (text: string) => plainText(vault.scrub(text));
  return {
    log: (line) => runner.log(plainLine(vault.scrub(line))),
    annotate: ({ level, title, message }) =>
      runner.annotate({ level, title: plainLine(safe(title)), message: safe(message) }),
    output: (name, value) => runner.output(name, vault.scrub(value)),
    handOver: (token) => runner.output("page-token", token),
    summary: async (markdown) => {
      if (withSummary) await runner.summary(safe(markdown));
    },
    stack: (error) => {
      if (!runner.isDebug() || !(error instanceof Error)) return;
      for (const line of (error.stack ?? "").split("\n")) runner.log(plainLine(vault.scrub(line)));
    },
    fail: () => runner.fail(),
  };
}

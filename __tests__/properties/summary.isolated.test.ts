import fc from "fast-check";
import { describe, expect } from "vitest";
import { ActionError } from "../../src/errors.ts";
import { plainText } from "../../src/plain-text.ts";
import { escapeMarkdown } from "../../src/report/markdown.ts";
import { scrubError, scrubReport } from "../../src/report/scrub-report.ts";
import { describeError } from "../../src/report/shown-error.ts";
import { summarize, summarizeError } from "../../src/report/summary.ts";
import { createSafeOutput } from "../../src/safe-output.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { foreignText } from "./arbitraries/foreign-text.ts";
import { nastyText } from "./arbitraries/nasty-text.ts";
import { reports } from "./arbitraries/reports.ts";
import { secrets } from "./arbitraries/secrets.ts";
import {
  expectPlainInline,
  expectVisible,
  resolveReferences,
} from "./consumers/inline-markdown.ts";
import { reveals } from "./consumers/readings.ts";
import { expectErrorSummary, expectSummary } from "./consumers/summary.ts";
import { property } from "./property.ts";
import { reportToRunner } from "./report-to-runner.ts";

const toRunner = reportToRunner();

/** The summary as it reaches the runner's file, made as `main` makes it; asserts that no secret is in it. */
async function read(secret: string, write: (safe: (text: string) => string) => string) {
  const { stdout, summary } = await toRunner(async (runner) => {
    const vault = createSecretRegistry(() => undefined);
    vault.register(secret);
    const safe = (text: string) => vault.scrub(plainText(vault.scrub(text)));
    await createSafeOutput(runner, vault, true).summary(write(safe));
  });
  expect(stdout).toBe("");
  expectVisible(summary);
  if (reveals(summary, secret)) throw new Error(`a secret is seen: ${summary}`);
  return summary;
}

describe("whatever foreign text is in it,", () => {
  property(
    "the summary is made of our headline, table, timeline and lists, and nothing more",
    reports,
    async ({ secret, report }) => {
      expectSummary(await read(secret, (safe) => summarize(scrubReport(report, safe))));
    },
  );

  property(
    "the summary of an error is a headline and paragraphs of plain text",
    secrets.chain((secret) => {
      const foreign = foreignText(secret);
      const cause = foreign.map(
        (message) => new ActionError({ code: "page-none", message, remedy: "" }),
      );
      return fc
        .record({
          code: fc.constant("page-none" as const),
          message: foreign,
          remedy: foreign,
          cause,
        })
        .map((parts) => ({ secret, error: new ActionError(parts) }));
    }),
    async ({ secret, error }) => {
      const said = describeError(error);
      const write = (safe: (text: string) => string) => summarizeError(scrubError(said, safe));
      expectErrorSummary(await read(secret, write));
    },
  );

  property("a name in the summary reads as it is, and is only text", nastyText, (name) => {
    const escaped = escapeMarkdown(name);
    const shown = resolveReferences(escaped).replaceAll("\u200b", "");
    const line = name.replace(/\s+/g, " ").replaceAll("\u200b", "").trim();
    const isCut = shown.endsWith("…");
    expect(isCut ? line : shown).toContain(isCut ? shown.slice(0, -1) : line);
    // As it comes from a report: what nobody sees is taken out before.
    expectPlainInline(escapeMarkdown(plainText(name)));
  });
});

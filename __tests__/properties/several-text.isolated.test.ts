import fc from "fast-check";
import { describe, expect } from "vitest";
import { plainText } from "../../src/plain-text.ts";
import { annotate } from "../../src/report/annotations.ts";
import { groupErrors, groupFindings } from "../../src/report/group-pages.ts";
import type { Report } from "../../src/report/report.ts";
import { scrubReport } from "../../src/report/scrub-report.ts";
import { formatOutcomes } from "../../src/report/several/log-lines.ts";
import { summarizeSeveral } from "../../src/report/several/summary.ts";
import { createSafeOutput } from "../../src/safe-output.ts";
import { createSecretRegistry } from "../../src/secrets/secret-registry.ts";
import { reports } from "./arbitraries/reports.ts";
import { expectVisible } from "./consumers/inline-markdown.ts";
import { reveals } from "./consumers/readings.ts";
import { readStream } from "./consumers/runner-commands.ts";
import { expectSeveralSummary } from "./consumers/summary.ts";
import { property, RUNS } from "./property.ts";
import { reportToRunner } from "./report-to-runner.ts";

const toRunner = reportToRunner();

/** The report of a run for several Pages, whose names, findings and errors are all foreign. */
const several = fc
  .tuple(reports, fc.array(reports, { minLength: 1, maxLength: 12 }))
  .map(([{ secret, report }, others]) => {
    const foreign = [report, ...others.map((other) => other.report)].flatMap(({ pages }) => pages);
    const pages = foreign.map((page, at) => ({ ...page, page: { ...page.page, id: String(at) } }));
    const odd = pages.map((page, at) => (at === 1 ? { ...page, page: report.page } : page));
    return {
      secret,
      report: {
        ...report,
        ...{ isSeveral: true, listsIds: true, pages: odd, page: { id: "", name: "" } },
        findings: groupFindings(odd, report.findings),
        errors: groupErrors(odd),
      } satisfies Report,
    };
  });

describe("whatever foreign text is in a run for several Pages,", () => {
  property(
    "its log, annotations and summary are ours in form, and show no secret",
    several,
    async ({ secret, report }) => {
      const registry = createSecretRegistry(() => undefined);
      registry.register(secret);
      const shown = scrubReport(report, (text) => registry.scrub(plainText(registry.scrub(text))));
      const { stdout, summary } = await toRunner(async (runner) => {
        const out = createSafeOutput(runner, registry, true);
        for (const annotation of annotate(shown)) out.annotate(annotation);
        for (const line of formatOutcomes(shown)) out.log(line);
        await out.summary(summarizeSeveral(shown));
      });
      const { commands, lines } = readStream(stdout);
      expect(commands).toHaveLength(annotate(shown).length);
      for (const { name } of commands) expect(["error", "warning"]).toContain(name);
      expect(lines.length).toBeLessThanOrEqual(report.pages.length + 2);
      for (const text of [...lines, ...commands.map(({ data }) => data), summary]) {
        expectVisible(text);
        if (reveals(text, secret)) throw new Error(`a secret is seen: ${text}`);
      }
      for (const line of stdout.split("\n"))
        if (line.startsWith("::")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(4096);
      expectSeveralSummary(summary, report.pages.length);
    },
    // Each run has up to twelve Pages.
    { runs: Math.ceil(RUNS / 6) },
  );
});

import { type ContextOptions, createContext } from "./create-context.ts";
import { wantsJobSummary } from "./inputs/common.ts";
import { type Inputs, parseInputs } from "./inputs/parse.ts";
import { run } from "./pipeline.ts";
import { annotate, annotateError } from "./report/annotations.ts";
import { formatCancelled } from "./report/cancellation.ts";
import { formatIntro, formatOutcome } from "./report/log-lines.ts";
import { describeOutputs, tokenOutput } from "./report/outputs.ts";
import { plainText } from "./report/plain-text.ts";
import { failsJob, type Report } from "./report/report.ts";
import { scrubError, scrubReport } from "./report/scrub-report.ts";
import { describeError } from "./report/shown-error.ts";
import { summarize, summarizeError } from "./report/summary.ts";
import type { Runner } from "./runner.ts";
import { createSafeOutput, type SafeOutput } from "./safe-output.ts";
import { createSecretRegistry, type SecretRegistry } from "./secrets/secret-registry.ts";
import type { WriteProgress } from "./stages/write-progress.ts";

/** One run of the action: reads the inputs, runs the pipeline, shows what came of it. */
export async function main(runner: Runner): Promise<void> {
  const registry = createSecretRegistry(runner.mask);
  const raw = runner.readInputs();
  const out = createSafeOutput(runner, registry, wantsJobSummary(raw));
  const progress: WriteProgress = new Map();
  out.onCancel((signal) => formatCancelled(signal, progress));
  try {
    const inputs = parseInputs(raw, registry);
    out.log(formatIntro(inputs));
    await show(await runWith(inputs, { registry, progress, log: out.log }), registry, out);
  } catch (error) {
    await showError(error, registry, out);
  }
}

async function runWith(inputs: Inputs, listener: ContextOptions): Promise<Report> {
  const { context, close } = createContext(inputs, listener);
  try {
    return await run(inputs, context);
  } finally {
    await close();
  }
}

async function show(found: Report, registry: SecretRegistry, out: SafeOutput): Promise<void> {
  const report = scrubReport(found, registry.scrub);
  for (const [name, value] of Object.entries(describeOutputs(report))) out.output(name, value);
  const token = tokenOutput(report);
  if (token !== undefined) out.pageToken(token);
  const shown = scrubReport(report, (text) => registry.scrub(plainText(text)));
  for (const annotation of annotate(shown)) out.annotate(annotation);
  for (const line of formatOutcome(shown)) out.log(line);
  await out.summary(summarize(shown));
  if (failsJob(report)) out.fail();
}

async function showError(error: unknown, registry: SecretRegistry, out: SafeOutput): Promise<void> {
  const safe = (text: string) => registry.scrub(plainText(registry.scrub(text)));
  const annotation = annotateError(scrubError(describeError(error), safe));
  out.annotate(annotation);
  out.stack(error);
  out.fail();
  await out.summary(summarizeError(annotation));
}

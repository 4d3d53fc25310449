import { withContext } from "./create-context.ts";
import { wantsJobSummary } from "./inputs/common.ts";
import { parseInputs } from "./inputs/parse.ts";
import { run } from "./pipeline.ts";
import { annotate, annotateError } from "./report/annotations.ts";
import { formatCancelled, formatIntro, formatOutcome } from "./report/log-lines.ts";
import { describeErrorOutputs, describeOutputs, tokenOutput } from "./report/outputs.ts";
import { plainText } from "./report/plain-text.ts";
import { failsJob, type Report } from "./report/report.ts";
import { scrubError, scrubReport } from "./report/scrub-report.ts";
import { describeError } from "./report/shown-error.ts";
import { summarize, summarizeError } from "./report/summary.ts";
import type { Runner } from "./runner.ts";
import { createSafeOutput, type SafeOutput } from "./safe-output.ts";
import { createSecretRegistry, type SecretRegistry } from "./secrets/secret-registry.ts";
import type { WriteProgress } from "./stages/context.ts";

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
    const options = { registry, progress, log: out.log };
    const report = await withContext(inputs, options, (context) => run(inputs, context));
    await show(report, registry, out);
  } catch (error) {
    await showError(error, registry, out);
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
  const shown = scrubError(describeError(error), safe);
  const annotation = annotateError(shown);
  out.annotate(annotation);
  out.stack(error);
  out.fail();
  await out.summary(summarizeError(annotation));
  try {
    for (const [name, value] of Object.entries(describeErrorOutputs(shown.code)))
      out.output(name, value);
  } catch {
    out.log("The output `error-code` could not be written.");
  }
}

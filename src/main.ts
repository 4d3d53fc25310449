import { withContext } from "./create-context.ts";
import { ActionError } from "./errors.ts";
import { wantsJobSummary } from "./inputs/common.ts";
import { type Inputs, parseInputs } from "./inputs/parse.ts";
import { epochSeconds } from "./moment.ts";
import { run } from "./pipeline.ts";
import { annotate, annotateError } from "./report/annotations.ts";
import { type LinkTo, linkTo } from "./report/document-link.ts";
import { formatCancelled, formatIntro, formatOutcome } from "./report/log-lines.ts";
import { formatLoginLink, offerLogin } from "./report/login-offer.ts";
import { describeErrorOutputs, describeOutputs, tokenOutputs } from "./report/outputs.ts";
import { plainText } from "./report/plain-text.ts";
import { failsJob, type Report } from "./report/report.ts";
import { scrubError, scrubReport } from "./report/scrub-report.ts";
import { describeError, type ShownError } from "./report/shown-error.ts";
import { summarize, summarizeError } from "./report/summary.ts";
import type { Runner } from "./runner.ts";
import { createSafeOutput, type SafeOutput } from "./safe-output.ts";
import { createSecretRegistry, type SecretRegistry } from "./secrets/secret-registry.ts";
import type { WriteProgress } from "./stages/context.ts";

/** Most lines of a message in the log: a list of Pages has as many. */
const MOST_LINES = 300;

/** One run of the action: reads the inputs, runs the pipeline, shows what came of it. */
export async function main(runner: Runner): Promise<void> {
  const registry = createSecretRegistry(runner.mask);
  const raw = runner.readInputs();
  const out = createSafeOutput(runner, registry, wantsJobSummary(raw));
  const links = linkTo(runner.documents());
  const progress: WriteProgress = new Map();
  out.onCancel((signal) => formatCancelled(signal, progress));
  let inputs: Inputs | undefined;
  try {
    inputs = parseInputs(raw, registry);
    const sound = inputs;
    out.log(formatIntro(sound));
    const options = { registry, progress, log: out.log };
    const report = await withContext(sound, options, (context) => run(sound, context));
    await show(report, registry, out, links);
  } catch (error) {
    await showError(error, inputs, registry, out, links);
  }
}

async function show(
  found: Report,
  registry: SecretRegistry,
  out: SafeOutput,
  links: LinkTo,
): Promise<void> {
  const scrubbed = scrubReport(found, registry.scrub);
  const lost = writeOutputs(scrubbed, out);
  const report = { ...scrubbed, errors: [...lost, ...scrubbed.errors] };
  const shown = scrubReport(report, (text) => registry.scrub(plainText(text)));
  for (const annotation of annotate(shown, links, lost.length === 0)) out.annotate(annotation);
  for (const line of await linesOf(shown)) out.log(line);
  if (report.login) out.log(formatLoginLink(report.login));
  await out.summary(await summaryOf(shown, links));
  if (failsJob(report)) out.fail();
}

async function linesOf(report: Report): Promise<string[]> {
  if (!report.isSeveral) return formatOutcome(report);
  return (await import("./report/several/log-lines.ts")).formatOutcomes(report);
}

async function summaryOf(report: Report, links: LinkTo): Promise<string> {
  if (!report.isSeveral) return summarize(report, links);
  return (await import("./report/several/summary.ts")).summarizeSeveral(report, links);
}

/** Hands the outputs over. @returns the error where that could not be done */
function writeOutputs(report: Report, out: SafeOutput): ShownError[] {
  try {
    for (const [name, value] of Object.entries(describeOutputs(report))) out.output(name, value);
    for (const [name, value] of Object.entries(tokenOutputs(report))) out.tokens(name, value);
    return [];
  } catch (error) {
    if (!(error instanceof ActionError)) throw error;
    return [describeError(error)];
  }
}

async function showError(
  error: unknown,
  inputs: Inputs | undefined,
  registry: SecretRegistry,
  out: SafeOutput,
  links: LinkTo,
): Promise<void> {
  const errors = error instanceof ActionError ? [error] : [];
  const login = inputs && offerLogin(inputs, { findings: [], errors }, epochSeconds());
  const safe = (text: string) => registry.scrub(plainText(registry.scrub(text)));
  const shown = scrubError(describeError(error, login), safe);
  const annotation = annotateError(shown, links);
  out.annotate(annotation);
  // What an annotation has no room for stands in the log.
  if (!annotation.message.includes(shown.message))
    for (const line of shown.message.split("\n", MOST_LINES)) out.log(line);
  if (login) out.log(formatLoginLink(login));
  out.stack(error);
  out.fail();
  await out.summary(summarizeError(shown, login, links));
  try {
    for (const [name, value] of Object.entries(describeErrorOutputs(shown.code, login)))
      out.output(name, value);
  } catch {
    out.log("The output `error-code` could not be written.");
  }
}

import { wantsJobSummary } from "./inputs/common.ts";
import { type Inputs, parseInputs } from "./inputs/parse.ts";
import { type Listener, openWorld } from "./open-world.ts";
import { run } from "./pipeline.ts";
import { annotate, annotateError } from "./report/annotations.ts";
import { sayCancelled } from "./report/cancellation.ts";
import { sayIntro, sayOutcome } from "./report/log-lines.ts";
import { describeOutputs, tokenOutput } from "./report/outputs.ts";
import { plainText } from "./report/plain-text.ts";
import { failsJob, type Report } from "./report/report.ts";
import { scrubError, scrubReport } from "./report/scrub-report.ts";
import { describeError } from "./report/shown-error.ts";
import { summarize, summarizeError } from "./report/summary.ts";
import type { Runner } from "./runner.ts";
import { createScreen, type Screen } from "./screen.ts";
import { createVault, type Vault } from "./secrets/vault.ts";
import type { StoreJournal } from "./stages/store-journal.ts";

/** One run of the action: reads the inputs, runs the pipeline, shows what came of it. */
export async function main(runner: Runner): Promise<void> {
  const vault = createVault(runner.mask);
  const raw = runner.readInputs();
  const screen = createScreen(runner, vault, wantsJobSummary(raw));
  const journal: StoreJournal = new Map();
  screen.onCancel((signal) => sayCancelled(signal, journal));
  try {
    const inputs = parseInputs(raw, vault);
    screen.log(sayIntro(inputs));
    await show(await runWith(inputs, { vault, journal, log: screen.log }), vault, screen);
  } catch (error) {
    await showError(error, vault, screen);
  }
}

async function runWith(inputs: Inputs, listener: Listener): Promise<Report> {
  const { world, close } = openWorld(inputs, listener);
  try {
    return await run(inputs, world);
  } finally {
    await close();
  }
}

async function show(found: Report, vault: Vault, screen: Screen): Promise<void> {
  const report = scrubReport(found, vault.scrub);
  for (const [name, value] of Object.entries(describeOutputs(report))) screen.output(name, value);
  const token = tokenOutput(report);
  if (token !== undefined) screen.handOver(token);
  const shown = scrubReport(report, (text) => vault.scrub(plainText(text)));
  for (const annotation of annotate(shown)) screen.annotate(annotation);
  for (const line of sayOutcome(shown)) screen.log(line);
  await screen.summary(summarize(shown));
  if (failsJob(report)) screen.fail();
}

async function showError(error: unknown, vault: Vault, screen: Screen): Promise<void> {
  const safe = (text: string) => vault.scrub(plainText(vault.scrub(text)));
  const annotation = annotateError(scrubError(describeError(error), safe));
  screen.annotate(annotation);
  screen.stack(error);
  screen.fail();
  await screen.summary(summarizeError(annotation));
}

import { setTimeout } from "node:timers/promises";
import { createGitHubClient } from "./github/client.ts";
import { createGraphClient } from "./graph/client.ts";
import type { RetryPolicy } from "./http/retry.ts";
import { createTransport } from "./http/transport.ts";
import { wantsJobSummary } from "./inputs/common.ts";
import { type Inputs, parseInputs } from "./inputs/parse.ts";
import { run } from "./pipeline.ts";
import { annotate, annotateError } from "./report/annotations.ts";
import { sayCancelled } from "./report/cancellation.ts";
import { sayIntro, sayOutcome } from "./report/log-lines.ts";
import { describeOutputs, tokenOutput } from "./report/outputs.ts";
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
    await show(await runWith(inputs, vault, screen, journal), vault, screen);
  } catch (error) {
    await showError(error, vault, screen);
  }
}

async function runWith(
  inputs: Inputs,
  vault: Vault,
  screen: Screen,
  journal: StoreJournal,
): Promise<Report> {
  const { graphUrl: baseUrl, graphVersion: version, appId, appSecret } = inputs;
  const transport = createTransport(inputs.timeoutSeconds);
  const over = new AbortController();
  const sleep = (seconds: number) => waitUnless(over.signal, seconds);
  const retry: RetryPolicy = {
    retries: inputs.retries,
    random: Math.random,
    sleep,
    notice: ({ message }, wait, attempt) =>
      screen.log(
        `${message} Trying again in ${wait.toFixed(1)} s (${attempt} of ${inputs.retries}).`,
      ),
  };
  try {
    return await run(inputs, {
      graph: createGraphClient({ baseUrl, version, appId, appSecret, transport, vault, retry }),
      connectGitHub: ({ githubToken, apiUrl }) =>
        createGitHubClient(githubToken, apiUrl, transport, retry),
      vault,
      log: screen.log,
      journal,
      sleep,
    });
  } finally {
    // What nobody waits for any more neither goes on nor keeps the process alive.
    over.abort();
    await transport.close();
  }
}

async function waitUnless(over: AbortSignal, seconds: number): Promise<boolean> {
  try {
    await setTimeout(seconds * 1000, undefined, { signal: over });
    return true;
  } catch {
    return false;
  }
}

async function show(found: Report, vault: Vault, screen: Screen): Promise<void> {
  const report = scrubReport(found, vault.scrub);
  for (const [name, value] of Object.entries(describeOutputs(report))) screen.output(name, value);
  const token = tokenOutput(report);
  if (token !== undefined) screen.handOver(token);
  for (const annotation of annotate(report)) screen.annotate(annotation);
  for (const line of sayOutcome(report)) screen.log(line);
  await screen.summary(summarize(report));
  if (failsJob(report)) screen.fail();
}

async function showError(error: unknown, vault: Vault, screen: Screen): Promise<void> {
  const annotation = annotateError(scrubError(describeError(error), vault.scrub));
  screen.annotate(annotation);
  screen.stack(error);
  screen.fail();
  await screen.summary(summarizeError(annotation));
}

import { REPOSITORY } from "../../emulator/bakery.ts";
import type { Emulator, RecordedCall } from "../../emulator/emulator.ts";
import { readLog } from "../../emulator/runner/read-log.ts";
import { type ActionRun, type ActionStart, runAction } from "../../emulator/runner/run-action.ts";
import { assertAsDescribed } from "../openapi/conformity.ts";
import { assertNothingLeaked } from "./assert-nothing-leaked.ts";

/** How the bundle is started in a test. */
export interface BundleStart extends Omit<ActionStart, "repository" | "githubUrl"> {
  /** Whose addresses are given to the action, and whose calls belong to the run. */
  emulator: Emulator;
}

/** Everything that can be seen of a run of the bundle. */
export interface BundleRun extends ActionRun {
  /** Lines of the log that are no commands. */
  log: string[];
  /** `::error` and `::warning` with their titles and messages. */
  annotations: Array<{ level: "error" | "warning"; title: string; message: string }>;
  /** The values that the runner was told to hide. */
  masks: string[];
  /** The requests of this run, in the order of arrival. */
  calls: RecordedCall[];
}

/**
 * Runs the committed bundle as the Actions runner does, against the emulator, and asserts that it
 * leaked nothing and asked GitHub for nothing but what GitHub describes.
 */
export async function runBundle({ emulator, inputs, ...start }: BundleStart): Promise<BundleRun> {
  const from = emulator.calls.length;
  const addresses = { "graph-api-url": emulator.graphUrl, "github-api-url": emulator.githubUrl };
  const ended = await runAction({
    ...start,
    inputs: { ...addresses, ...inputs },
    repository: REPOSITORY,
    githubUrl: emulator.githubUrl,
  });
  const entries = readLog(ended.stdout);
  const run: BundleRun = {
    ...ended,
    log: entries.flatMap((entry) => (entry.kind === "text" ? [entry.text] : [])),
    annotations: entries.flatMap((entry) => (entry.kind === "annotation" ? [entry] : [])),
    masks: entries.flatMap((entry) => (entry.kind === "mask" ? [entry.value] : [])),
    calls: emulator.calls.slice(from),
  };
  assertNothingLeaked(run, { inputs, emulator });
  assertAsDescribed(run.calls);
  return run;
}

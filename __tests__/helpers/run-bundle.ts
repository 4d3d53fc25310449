import { REPOSITORY } from "../../emulator/bakery.ts";
import type { Emulator } from "../../emulator/emulator.ts";
import { readLog } from "../../emulator/runner/read-log.ts";
import { type ActionRun, type ActionStart, runAction } from "../../emulator/runner/run-action.ts";
import { observe, type Run } from "./run.ts";

/** How the bundle is started in a test. */
export interface BundleStart extends Omit<ActionStart, "repository" | "githubUrl"> {
  inputs: Record<string, string>;
  /** Whose addresses are given to the action, and whose calls belong to the run. */
  emulator: Emulator;
}

/** Everything that can be seen of a run of the bundle. */
export type BundleRun = ActionRun & Run;

/** Runs the committed bundle as the Actions runner does, against the emulator. */
export function runBundle({ emulator, inputs, ...start }: BundleStart): Promise<BundleRun> {
  const addresses = { "graph-api-url": emulator.graphUrl, "github-api-url": emulator.githubUrl };
  return observe({ inputs, emulator }, async () => {
    const ended = await runAction({
      ...start,
      inputs: { ...addresses, ...inputs },
      repository: REPOSITORY,
      githubUrl: emulator.githubUrl,
    });
    const entries = readLog(ended.stdout);
    return {
      ...ended,
      log: entries.flatMap((entry) => (entry.kind === "text" ? [entry.text] : [])),
      annotations: entries.flatMap((entry) => {
        if (entry.kind !== "annotation") return [];
        const { kind: _annotation, ...annotation } = entry;
        return [annotation];
      }),
      masks: entries.flatMap((entry) => (entry.kind === "mask" ? [entry.value] : [])),
    };
  });
}

import { expect } from "vitest";
import type { Host } from "../../scripts/probe/host.ts";
import { runProbe } from "../../scripts/probe/run-probe.ts";
import type { RealAccount } from "./a-real-account.ts";
import { assertNothingTold } from "./assert-nothing-told.ts";
import type { ProbeRun } from "./probe-run.ts";

/** What of the run differs from one without flags and without a terminal. */
export interface RunOptions {
  readonly args?: readonly string[];
  readonly env?: Record<string, string | undefined>;
  readonly ask?: Host["ask"];
  /** Sees each line when it is printed. */
  readonly onPrint?: (line: string) => void;
}

/**
 * Runs the probe in this process with an emulator as Facebook, whose clock moves instead of
 * waiting. Asserts that no secret is in anything that it left.
 */
export async function runAgainst(real: RealAccount, options: RunOptions = {}): Promise<ProbeRun> {
  const { emulator, env } = real;
  const run = await runWith(["--graph-url", emulator.graphUrl, ...(options.args ?? [])], {
    env: { ...env, FACEBOOK_DIALOG_URL: emulator.dialogUrl, ...options.env },
    sleep: async (seconds) => emulator.clock.advance(seconds),
    ask: options.ask,
    ...(options.onPrint && { onPrint: options.onPrint }),
  });
  assertNothingTold(run, real);
  return run;
}

/** Runs the probe with whatever flags and environment, and collects what it leaves. */
export async function runWith(
  args: readonly string[],
  host: Pick<Host, "env" | "sleep" | "ask"> & Pick<RunOptions, "onPrint">,
): Promise<ProbeRun> {
  const lines = { out: [] as string[], err: [] as string[] };
  let report: unknown;
  const code = await runProbe(args, {
    ...host,
    columns: 120,
    print(line) {
      lines.out.push(`${line}\n`);
      host.onPrint?.(line);
    },
    warn: (line) => void lines.err.push(`${line}\n`),
    async write(name, text) {
      expect(name).toBe("probe.json");
      report = JSON.parse(text);
    },
  });
  return { code, stdout: lines.out.join(""), stderr: lines.err.join(""), report };
}

/** Names of the questions that differ, each with the facts that do. */
export function differencesOf({ report }: ProbeRun): Record<string, string[]> {
  return Object.fromEntries(
    report.questions
      .filter(({ agrees }: { agrees: boolean | null }) => agrees === false)
      .map(({ id, differences }: { id: string; differences: { fact: string }[] }) => [
        id,
        differences.map(({ fact }) => fact),
      ]),
  );
}

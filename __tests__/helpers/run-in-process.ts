import { REPOSITORY } from "../../emulator/bakery.ts";
import type { Emulator } from "../../emulator/emulator.ts";
import { INPUT_NAMES, type RawInputs } from "../../src/inputs/names.ts";
import { readLoginEvent } from "../../src/login/read-login-event.ts";
import { main } from "../../src/main.ts";
import { type Recording, recordRunner } from "./recorded-runner.ts";
import { observe, type Run } from "./run.ts";

/** How the action is run in this process. */
export interface ProcessStart {
  /** What of the `with:` block is not empty. */
  inputs: Record<string, string>;
  /** Whose addresses are given to the action, and whose calls belong to the run. */
  emulator: Emulator;
  /** Variables of the run's surroundings. */
  env?: Readonly<Record<string, string>>;
  /** Debug logging is on. */
  debug?: boolean;
}

/** Everything that can be seen of a run in this process. */
export type ProcessRun = Recording & Run;

/**
 * Runs the action in this process, so that its coverage counts: the real program over real HTTP
 * against the emulator, with a runner that records. Waits between tries are as short as they can
 * be: their random source shows 0.
 */
export function runInProcess({
  inputs,
  emulator,
  debug,
  env = {},
}: ProcessStart): Promise<ProcessRun> {
  const given: Record<string, string> = {
    "graph-api-url": emulator.graphUrl,
    "github-api-url": emulator.githubUrl,
    ...inputs,
  };
  const surroundings = { FACEBOOK_DIALOG_URL: emulator.dialogUrl, ...env };
  const raw = {
    // The runner's library takes off what is white around a value, but not around lines that count.
    inputs: Object.fromEntries(
      INPUT_NAMES.map((name) => {
        const value = given[name] ?? "";
        return [name, name === "page-token" ? value : value.trim()];
      }),
    ),
    repository: env.GITHUB_REPOSITORY ?? REPOSITORY,
    githubApiUrl: emulator.githubUrl,
    login: readLoginEvent(surroundings, Boolean(given["login-redirect"])),
  } as RawInputs;
  return observe({ inputs, emulator }, async () => {
    const { runner, recording } = recordRunner(raw, debug);
    const { random } = Math;
    Math.random = () => 0;
    try {
      await main(runner);
    } finally {
      Math.random = random;
    }
    return { ...recording, exitCode: recording.failed ? 1 : 0 };
  });
}

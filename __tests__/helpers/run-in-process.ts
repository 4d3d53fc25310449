import type { RecordedCall } from "../../emulator/emulator.ts";
import type { InputName } from "../../src/inputs/names.ts";
import { main } from "../../src/main.ts";
import { assertNothingLeaked } from "./assert-nothing-leaked.ts";
import type { Bakery } from "./bakery.ts";
import { rawInputs, type With } from "./raw-inputs.ts";
import { type Recording, recordRunner } from "./recorded-runner.ts";

/** Everything that can be seen of a run in this process. */
export interface Run extends Recording {
  calls: RecordedCall[];
  /** The codes of the `findings` output. */
  codes: string[];
  /** All annotations as one text. */
  said: string;
}

/**
 * Runs the action in this process, so that its coverage counts: the real program over real HTTP
 * against the emulator, with a runner that records. Asserts that nothing leaked.
 */
export async function runInProcess(
  { emulator, credentials }: Pick<Bakery, "emulator" | "credentials">,
  differing: With = {},
  debug = false,
): Promise<Run> {
  const inputs: Partial<Record<InputName, string>> = {
    ...credentials,
    "user-token": "",
    "graph-api-url": emulator.graphUrl,
    "github-api-url": emulator.githubUrl,
    "timeout-seconds": "2",
    retries: "0",
    ...differing,
  };
  const { runner, told } = recordRunner(rawInputs(inputs), debug);
  const from = emulator.calls.length;
  await main(runner);
  const calls = emulator.calls.slice(from);
  const said = told.annotations.map(({ title, message }) => `${title}\n${message}`).join("\n");
  assertNothingLeaked(
    {
      stdout: [...told.log, said].join("\n"),
      stderr: "",
      ...told,
      calls,
    },
    { inputs, emulator },
  );
  const findings: Array<{ code: string }> = JSON.parse(told.outputs.findings ?? "[]");
  return { ...told, calls, said, codes: findings.map(({ code }) => code) };
}

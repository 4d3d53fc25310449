import type { RecordedCall } from "../../../emulator/emulator.ts";
import { main } from "../../../src/main.ts";
import { rawInputs } from "../../helpers/raw-inputs.ts";
import { type Recording, recordRunner } from "../../helpers/recorded-runner.ts";
import type { Scene } from "../scenes/scene.ts";

/** A run of the action in this process, as it was told to its runner. */
export interface SceneRun extends Omit<Recording, "cancel"> {
  calls: RecordedCall[];
  /** Of the whole run. */
  seconds: number;
}

/** Runs the action in a scene. @param onLog told each line of the log as it comes */
export async function runScene(
  { inputs, emulator }: Scene,
  limits: { seconds: number; retries: number },
  onLog: (line: string) => void = () => {},
): Promise<SceneRun> {
  const { runner, recording } = recordRunner(
    rawInputs({
      ...inputs,
      "timeout-seconds": String(limits.seconds),
      retries: String(limits.retries),
    }),
  );
  const log = (line: string) => {
    runner.log(line);
    onLog(line);
  };
  const began = performance.now();
  await main({ ...runner, log });
  return { ...recording, calls: emulator.calls, seconds: (performance.now() - began) / 1000 };
}

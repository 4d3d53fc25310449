import { runBundle } from "../../helpers/run-bundle.ts";
import type { Scene } from "../scenes/scene.ts";
import type { SceneRun } from "./run-scene.ts";

/** Times the limit of a request: a process that starts beside others is not quick. */
const UNHURRIED = 3;

/** Runs the committed bundle in a scene, as the runner does. Its waits are real. */
export async function runSceneByBundle(
  { inputs, emulator }: Scene,
  limits: { seconds: number; retries: number },
): Promise<SceneRun> {
  const began = performance.now();
  const run = await runBundle({
    emulator,
    inputs: {
      ...(inputs as Record<string, string>),
      "timeout-seconds": String(limits.seconds * UNHURRIED),
      retries: String(limits.retries),
    },
  });
  const annotations = run.annotations.map(({ level, ...rest }) => ({
    level: level === "error" ? ("error" as const) : ("warning" as const),
    ...rest,
  }));
  const seconds = (performance.now() - began) / 1000;
  return { ...run, annotations, masks: [], failed: run.exitCode !== 0, seconds };
}

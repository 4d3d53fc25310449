import { describe, expect, it } from "vitest";
import { TRANSPORT_FAULTS } from "./faults/transport-faults.ts";
import { endWithout } from "./rules/losses.ts";
import { throwZeros } from "./run/describe-matrix.ts";
import { reportEnd } from "./run/report-end.ts";
import { runScene } from "./run/run-scene.ts";
import { mintById } from "./scenes/minting.ts";
import { openScene } from "./scenes/scene.ts";

throwZeros();

// Also that no rejection of a call that nobody waits for any more goes unhandled: vitest tells.
describe("a run that meets the same fault at every call, of both APIs", () => {
  it.each(TRANSPORT_FAULTS.filter(({ slow }) => !slow))(
    "ends once and clearly: $name",
    async (fault) => {
      const scene = await openScene(mintById);
      try {
        scene.emulator.inject({ on: {}, times: Number.POSITIVE_INFINITY, ...fault.effect });
        const run = await runScene(scene, { seconds: 10, retries: 1 });
        const end = endWithout("run", mintById);
        expect(reportEnd(run, end, scene)).toEqual(end);
      } finally {
        await scene.emulator.close();
      }
    },
  );
});

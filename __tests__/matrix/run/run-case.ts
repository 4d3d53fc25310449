import { setTimeout } from "node:timers/promises";
import type { Fault } from "../../../emulator/emulator.ts";
import { type Case, limitsOf } from "../rules/case.ts";
import { expectedOf } from "../rules/expected.ts";
import { openScene, type Scene } from "../scenes/scene.ts";
import { complaintsAbout } from "./complaints.ts";
import { cutIntoSheets } from "./cut-into-sheets.ts";
import { runScene } from "./run-scene.ts";

/** The complaint about a run that is still under way when patience ends. */
export const ENDLESS = "the run does not end";

/**
 * Seconds for the work itself where a time-out is what is tried in this process: few, so that a limit
 * that is too long is noticed. `runCases` runs a case that needs more once more, alone.
 */
const STRICT = 2.5;

/** Who runs the action in a scene: this process, or a child with the bundle. */
type Player = typeof runScene;

/** Runs one case in a world of its own. @returns what is not as expected; empty: the case held */
export async function runCase(example: Case, player: Player = runScene): Promise<string[]> {
  const scene = await openScene(example.call.scene);
  try {
    const count = countRequests(scene, example);
    injectFault(scene, example);
    const run = await Promise.race([player(scene, limitsOf(example)), patienceEnds()]);
    if (!run) return [ENDLESS];
    const expected = expectedOf(example);
    const slack = player === runScene && expected.seconds > 0 ? STRICT : undefined;
    return complaintsAbout({ ...run, requests: count.seen }, expected, scene, slack);
  } catch (error) {
    return [`the run threw ${error}`];
  } finally {
    await scene.emulator.close();
  }
}

/** Undefined after longer than any case takes, on a busy machine too. */
async function patienceEnds(): Promise<undefined> {
  await setTimeout(40_000, undefined, { ref: false });
}

/** Counts the requests of the call; a fault that meets none of them. */
function countRequests(scene: Scene, { call }: Case): { seen: number } {
  const count = { seen: 0 };
  scene.emulator.inject({
    on: {
      server: call.server,
      when: (request) => {
        if (call.is(request, scene)) count.seen += 1;
        return false;
      },
    },
    kind: "hang",
  });
  return count;
}

function injectFault(scene: Scene, { call, fault, occurs }: Case): void {
  const { effect } = fault;
  const sheet = scene.sheets && cutIntoSheets;
  const composed: typeof effect =
    effect.kind === "rewrite" && sheet
      ? { ...effect, rewrite: (body, request) => effect.rewrite(sheet(body), request) }
      : effect;
  const met: Fault = {
    on: { server: call.server, when: (request) => call.is(request, scene) },
    times: occurs === "once" ? 1 : Number.POSITIVE_INFINITY,
    ...composed,
  };
  scene.emulator.inject(met);
  if (!sheet) return;
  const on = { server: "graph", path: "/me/accounts" } as const;
  const times = Number.POSITIVE_INFINITY;
  scene.emulator.inject({ on, times, kind: "rewrite", rewrite: sheet });
}

import type { CallSpec } from "../calls/call.ts";
import { cutIntoSheets } from "../run/cut-into-sheets.ts";
import { runScene } from "../run/run-scene.ts";
import { openScene, type Scene } from "../scenes/scene.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/**
 * How many calls go to the server before this one, by a run that meets no fault. Calls that go out
 * side by side count as the first of them.
 */
export async function countBefore(call: CallSpec): Promise<number> {
  const scene = await openScene(call.scene);
  try {
    let before = 0;
    let isMet = false;
    scene.emulator.inject({
      on: {
        server: call.server,
        when: (request) => {
          isMet ||= call.is(request, scene);
          if (!isMet) before += 1;
          return false;
        },
      },
      kind: "hang",
    });
    serveSheets(scene);
    const { log } = await runScene(scene, { seconds: 10, retries: 0 });
    if (!isMet) throw new Error(`${call.name} is not made: ${log.join("\n")}`);
    return call.sideBySide ? 0 : before;
  } finally {
    await scene.emulator.close();
  }
}

/** Lists come in sheets of one page, where the scene has them; every answer has these headers. */
export function serveSheets(scene: Scene, headers: Record<string, string> = {}): void {
  if (scene.sheets) {
    scene.emulator.inject({
      on: { server: "graph", path: "/me/accounts" },
      times: FOREVER,
      kind: "rewrite",
      rewrite: cutIntoSheets,
      headers,
    });
  }
  scene.emulator.inject({ on: {}, times: FOREVER, kind: "meanwhile", change: () => {}, headers });
}

import { format } from "node:util";
import { test } from "vitest";
import { type Bakery, type BakeryOptions, openBakery } from "./bakery.ts";
import type { Run } from "./run.ts";
import { runBundle } from "./run-bundle.ts";
import { runInProcess } from "./run-in-process.ts";

/** The standard scene, and whoever runs the action in it. */
export interface Scene extends Omit<Bakery, "run" | "mint"> {
  /** Runs the action with the app's credentials, these inputs, and variables of its surroundings. */
  run(inputs: Record<string, string>, env?: Record<string, string>): Promise<Run>;
  /** Mints from the fresh user token. */
  mint(inputs?: Record<string, string>): Promise<Run>;
}

/** What of a scenario differs from the others. */
export interface ScenarioOptions {
  /** What differs from the standard scene. */
  scene?: BakeryOptions;
  /** Belongs to the sample that `npm test` also runs through the bundle. */
  bundled?: true;
}

/** What happens in a scene, and what is expected of it. */
export type ScenarioBody = (scene: Scene) => Promise<void>;

type Player = (start: Parameters<typeof runInProcess>[0]) => Promise<Run>;

/** `npm run test:bundle` runs every scenario through the bundle, and none in process. */
const isBundled = process.env.SCENARIO_PLAYER === "bundle";

/**
 * A scenario: what the action does in a scene, whoever runs it. It is run in this process always,
 * which is fast and counts for coverage, and through the bundle where it belongs to the sample, or
 * in `npm run test:bundle`.
 */
export function scenario(name: string, body: ScenarioBody, options: ScenarioOptions = {}): void {
  if (!isBundled) test(name, () => runBy(runInProcess, body, options));
  if (isBundled || options.bundled)
    test(`${name} (the bundle)`, () => runBy(runBundle, body, options));
}

/** A scenario for each row, whose first cell takes the place of `%s` or `%j` in the name. */
scenario.each =
  <Row extends readonly [unknown, ...unknown[]]>(rows: readonly Row[]) =>
  (
    name: string,
    body: (scene: Scene, ...row: [...Row]) => Promise<void>,
    options: ScenarioOptions | ((...row: [...Row]) => ScenarioOptions) = {},
  ): void => {
    for (const row of rows) {
      const ofRow = typeof options === "function" ? options(...row) : options;
      scenario(format(name, row[0]), (scene) => body(scene, ...row), ofRow);
    }
  };

async function runBy(player: Player, body: ScenarioBody, { scene }: ScenarioOptions) {
  const bakery = await openBakery(scene);
  const { emulator, credentials, userToken } = bakery;
  const run: Scene["run"] = (inputs, env = {}) =>
    player({ emulator, inputs: { ...credentials, ...inputs }, env });
  const mint: Scene["mint"] = (inputs) => run({ "user-token": userToken.value, ...inputs });
  await body({ ...bakery, run, mint });
}

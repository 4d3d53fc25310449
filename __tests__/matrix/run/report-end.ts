import type { RunEnd, Stored } from "../rules/outcome.ts";
import { OLD_VALUE, PAGE_SECRET, type Scene, USER_SECRET } from "../scenes/scene.ts";
import type { SceneRun } from "./run-scene.ts";

/** How the run ended; a secret that may hold either value agrees with what is expected. */
export function reportEnd(run: SceneRun, expected: RunEnd, scene: Scene): RunEnd {
  const count = (level: string) => run.annotations.filter((a) => a.level === level).length;
  const userTokens = [...scene.emulator.graph.tokens.values()]
    .filter(({ kind, value }) => kind === "user" && value !== scene.userToken?.value)
    .map(({ value }) => value);
  const token = run.outputs["page-token"] || undefined;
  return {
    exitCode: run.failed ? 1 : 0,
    errors: count("error"),
    warnings: count("warning"),
    handedOver: token === undefined ? "none" : token === scene.pageToken?.value ? "given" : "new",
    pageSecret: stored(scene, PAGE_SECRET, token ? [token] : [], expected.pageSecret),
    userSecret: stored(scene, USER_SECRET, userTokens, expected.userSecret),
  };
}

function stored(
  { emulator, place }: Scene,
  name: string,
  whole: readonly string[],
  expected: Stored,
): Stored {
  const value = emulator.github.secret({ ...place, name })?.value ?? "";
  const found = value === OLD_VALUE ? "old" : whole.includes(value) ? "new" : undefined;
  if (found === undefined) throw new Error(`secret ${name} holds what nobody stored`);
  return expected === "either" ? "either" : found;
}

import { expect } from "vitest";
import { logIn } from "../../emulator/builders.ts";
import type { Answers } from "../../setup/core/answers.ts";
import { runJson } from "../../setup/json/run-json.ts";
import { expectNoSecret, type TerminalScene } from "./open-scene.ts";

/** Runs it with what every run needs, and these answers. */
export async function run(scene: TerminalScene, answers: Answers = {}) {
  const { graph } = scene.emulator;
  const lines: string[] = [];
  const userToken = answers.userToken ?? logIn(graph, scene).value;
  const common = { appId: scene.app.id, appSecret: scene.app.secret, userToken };
  const code = await runJson(scene.context, { ...common, ...answers }, (json) => lines.push(json));
  expect(lines).toHaveLength(1);
  expectNoSecret(scene.emulator, [...lines, ...scene.printed].join("\n"));
  return { code, result: JSON.parse(lines[0] ?? "") };
}

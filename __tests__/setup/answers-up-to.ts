import { logIn } from "../../emulator/builders.ts";
import type { TerminalScene } from "./open-scene.ts";
import type { ScriptedAnswer } from "./scripted-prompts.ts";

/** Answers up to the choice of the Page, with a pasted token. */
export const UP_TO_PAGE = (scene: TerminalScene): ScriptedAnswer[] => [
  ...scene.credentials,
  ["How", "paste"],
  ["User token", logIn(scene.emulator.graph, { user: scene.user, app: scene.app }).value],
];

/** Answers up to how the secrets get to GitHub. */
export const UP_TO_STORING = (scene: TerminalScene): ScriptedAnswer[] => [
  ...UP_TO_PAGE(scene),
  ["Which Page", scene.page.id],
  ["Repository", ""],
  ["Environment", ""],
  ["Which workflow", []],
];

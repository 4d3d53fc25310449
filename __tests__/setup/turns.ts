import { logIn } from "../../emulator/builders.ts";
import type { Scene } from "./open-scene.ts";
import type { Turn } from "./scripted-prompts.ts";

/** Answers up to the choice of the Page, with a pasted token. */
export const UP_TO_PAGE = (scene: Scene): Turn[] => [
  ...scene.credentials,
  ["How", "paste"],
  ["User token", logIn(scene.emulator.graph, { user: scene.user, app: scene.app }).value],
];

/** Answers up to how the secrets get to GitHub. */
export const UP_TO_STORING = (scene: Scene): Turn[] => [
  ...UP_TO_PAGE(scene),
  ["Which Page", scene.page.id],
  ["Repository", ""],
  ["Environment", ""],
  ["Which workflow", "none"],
];

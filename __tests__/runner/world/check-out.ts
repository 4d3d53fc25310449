import { mkdirSync } from "node:fs";
import { join } from "node:path";
import type { ActStart } from "../act/run-act.ts";
import type { Scene } from "./open-scene.ts";
import { commitWorkflows, publishAction, WORKFLOWS } from "./repository-files.ts";

/**
 * A repository that holds the action itself and the workflows of this folder, which say
 * `uses: ./`: what a run of one of them is given.
 */
export function checkOut(scene: Scene, workflow: string): ActStart {
  const repository = join(scene.folder, "repository");
  const scratch = join(scene.folder, "scratch");
  for (const folder of [repository, scratch]) mkdirSync(folder);
  publishAction(repository);
  commitWorkflows(repository, WORKFLOWS);
  const { env, vars, secrets } = scene;
  return { repository, scratch, workflow, env, vars, secrets };
}

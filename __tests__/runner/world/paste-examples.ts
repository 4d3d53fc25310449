import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type ActRun, runAct } from "../act/run-act.ts";
import { expectNoSecret } from "./expect-no-secret.ts";
import type { Scene } from "./open-scene.ts";
import { commitWorkflows, EXAMPLES, publishAction, yamlFiles } from "./repository-files.ts";

/** What a run of a pasted example differs in. */
export interface PastedRun {
  event?: string;
  payload?: unknown;
  inputs?: Record<string, string>;
  secrets?: Record<string, string>;
  vars?: Record<string, string>;
  /** Of the runner, for the stand-ins. */
  env?: Record<string, string>;
}

const STAND_INS = join(import.meta.dirname, "../stand-ins");

/**
 * A repository with all of `examples/` pasted into it, byte for byte: what stands behind
 * `OWNER/facebook-page-token@v1` is this action, and behind the two actions that need the network
 * are stand-ins that note what they are given. act itself takes the place of `actions/checkout`.
 */
export function pasteExamples(scene: Scene) {
  const { folder, env, vars, secrets } = scene;
  const open = (name: string): string => {
    mkdirSync(join(folder, name));
    return join(folder, name);
  };
  const repository = open("repository");
  const published = open("published");
  const records = open("records");
  const scratch = open("scratch");
  publishAction(published);
  writeFileSync(join(repository, "deploy.sh"), "#!/bin/sh\necho deployed\n", { mode: 0o755 });
  commitWorkflows(repository, EXAMPLES);
  const actions = {
    "OWNER/facebook-page-token@v1": published,
    [pinOf("actions/create-github-app-token")]: join(STAND_INS, "create-github-app-token"),
    [pinOf("slackapi/slack-github-action")]: join(STAND_INS, "slack-github-action"),
  };
  return {
    /** Runs one of them, and asserts that its log holds no secret. */
    async run(workflow: string, more: PastedRun = {}): Promise<ActRun> {
      const run = await runAct({
        ...{ repository, scratch, actions, workflow },
        ...more,
        env: { ...env, RECORDS: records, ...more.env },
        vars: { ...vars, ...more.vars },
        secrets: { ...secrets, ...more.secrets },
      });
      expectNoSecret(scene, run.log);
      return run;
    },
    /** What a stand-in noted; undefined when it did not run. */
    record: (name: string): Record<string, string> | undefined => {
      const file = join(records, `${name}.json`);
      try {
        return JSON.parse(readFileSync(file, "utf8"));
      } catch {
        return undefined;
      }
    },
  };
}

/** `owner/name@commit`, as the examples pin it. @throws when none uses it */
function pinOf(action: string): string {
  for (const name of yamlFiles(EXAMPLES)) {
    const text = readFileSync(join(EXAMPLES, name), "utf8");
    const [pin] = new RegExp(`${action}@[0-9a-f]{40}`).exec(text) ?? [];
    if (pin) return pin;
  }
  throw new Error(`no example uses ${action}`);
}

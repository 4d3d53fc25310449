import { strict as assert } from "node:assert";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { refuseSecrets } from "../../demo/stage/refuse-secrets.ts";
import type { Example, ExampleStart } from "./example.ts";
import { normalize, showLog } from "./show-log.ts";
import { createContext, REPOSITORY } from "./world.ts";

/**
 * The log of a real run: the bundle as a child process, as the runner starts it, against the
 * emulator.
 *
 * @throws {assert.AssertionError} when the run ends in another message, or would show a secret
 */
export async function recordLog(example: Example, bundle: string): Promise<string> {
  const world = await createContext((await example.emulator?.()) ?? {});
  const start = await example.arrange(world);
  try {
    const inputs = {
      ...world.credentials,
      "graph-api-url": world.graphUrl,
      "github-api-url": world.githubUrl,
      retries: "0",
      ...start.inputs,
    };
    const { text, titles } = showLog(await runBundle(bundle, { ...start, inputs }));
    refuseSecrets(text, world);
    const known = titles.map((title) => title.replace(/127\.0\.0\.1|localhost/, hostIn(example)));
    assert.ok(
      example.says === undefined ? known.includes(example.title) : text.includes(example.says),
      `${example.id}: “${example.title}” was due, but these came: ${known.join(", ") || text}`,
    );
    return normalize(text);
  } finally {
    await Promise.all([world.close(), start.close?.()]);
  }
}

/** The public name of the emulated server that the title is about. */
function hostIn({ title }: Example): string {
  return /[a-z]+\.(facebook|github)\.com/.exec(title)?.[0] ?? "";
}

async function runBundle(bundle: string, { inputs, env, follow }: ExampleStart): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "example-"));
  const { PATH = "", SYSTEMROOT } = process.env;
  const child = spawn(process.execPath, [bundle], {
    stdio: ["ignore", "pipe", "inherit"],
    env: {
      PATH,
      ...(SYSTEMROOT !== undefined && { SYSTEMROOT }),
      GITHUB_ACTIONS: "true",
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_OUTPUT: join(folder, "output"),
      GITHUB_STEP_SUMMARY: join(folder, "summary"),
      ...Object.fromEntries(
        Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
      ),
      ...env,
    },
  });
  void follow?.(() => child.kill("SIGINT"));
  let stdout = "";
  child.stdout.setEncoding("utf8").on("data", (chunk: string) => {
    stdout += chunk;
  });
  try {
    return await new Promise((resolve, reject) => {
      child.on("error", reject).on("close", () => resolve(stdout));
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

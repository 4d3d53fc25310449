import { strict as assert } from "node:assert";
import { refuseSecrets } from "../../emulator/runner/refuse-secrets.ts";
import { runAction } from "../../emulator/runner/run-action.ts";
import type { Example, ExampleStart } from "./example.ts";
import { MESSAGES } from "./messages.ts";
import { normalize, showLog } from "./show-log.ts";
import { openScene } from "./world.ts";

/**
 * The log of a real run: the bundle as a child process, as the runner starts it, against the
 * emulator.
 *
 * @throws {assert.AssertionError} when the run ends in another message, or would show a secret
 */
export async function recordLog(example: Example, bundle: string): Promise<string> {
  const world = await openScene((await example.emulator?.()) ?? {});
  let close: ExampleStart["close"];
  try {
    const { inputs, env = {}, follow, ...start } = await example.arrange(world);
    close = start.close;
    const { stdout, stderr } = await runAction({
      bundle,
      repository: world.repository,
      githubUrl: world.githubUrl,
      inputs: { ...world.credentials, "graph-api-url": world.graphUrl, retries: "0", ...inputs },
      env,
      onStart: (kill) => follow?.(() => kill("SIGINT")),
    });
    process.stderr.write(stderr);
    const { text, titles } = showLog(stdout);
    refuseSecrets(text, world);
    const { title } = MESSAGES[example.of];
    assert.ok(
      example.says === undefined ? titles.includes(title) : text.includes(example.says),
      `${example.id}: “${title}” was due, but these came: ${titles.join(", ") || text}`,
    );
    return normalize(text);
  } finally {
    await Promise.all([world.close(), close?.()]);
  }
}

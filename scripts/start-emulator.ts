/**
 * Starts the emulator beside a job of GitHub Actions and hands its scene to the later steps: each
 * value as an output under its own name with hyphens (`app-id`), the secret ones masked first. It
 * outlives this script, and ends with the job, whose runner ends what is left.
 *
 * `node scripts/start-emulator.ts`
 */
import { spawn } from "node:child_process";
import { appendFileSync, mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";

/** Keys of the scene that nobody may read in a log, even where they open nothing. */
const SECRETS = ["appSecret", "userToken", "githubToken"];

const PATIENCE_MS = 30_000;

const { GITHUB_OUTPUT } = process.env;
if (!GITHUB_OUTPUT)
  throw new Error("This is for a job of GitHub Actions; by hand, `npm run emulator`.");
const log = join(mkdtempSync(join(process.env.RUNNER_TEMP ?? tmpdir(), "emulator-")), "log");
const output = openSync(log, "w");
// Neither a console nor a pipe of this step: the runner would wait for either to close.
const emulator = spawn(
  process.execPath,
  [join(dirname(import.meta.dirname), "emulator", "main.ts"), "--json"],
  { detached: true, stdio: ["ignore", output, output] },
);
emulator.unref();

const scene = await readScene();
for (const [key, value] of Object.entries(scene)) {
  if (SECRETS.includes(key)) console.log(`::add-mask::${value}`);
}
for (const [key, value] of Object.entries(scene)) appendFileSync(GITHUB_OUTPUT, line(key, value));
console.log(`The emulator is process ${emulator.pid}: ${scene.graphUrl}, ${scene.githubUrl}`);

async function readScene(): Promise<Record<string, string>> {
  for (let waited = 0; waited < PATIENCE_MS; waited += 100) {
    const said = readFileSync(log, "utf8");
    if (said.endsWith("}\n")) return JSON.parse(said);
    if (emulator.exitCode !== null) throw new Error(`The emulator ended:\n${said}`);
    await setTimeout(100);
  }
  emulator.kill();
  throw new Error(`The emulator did not start in ${PATIENCE_MS / 1000} s.`);
}

function line(key: string, value: string): string {
  return `${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}=${value}\n`;
}

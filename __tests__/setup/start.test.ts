import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const ROOT = join(import.meta.dirname, "..", "..");

/** Makes `start.mjs` believe that another Node.js runs it. */
const as = (version: string) =>
  `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'${version}'}})`;

/** The package as npx installs it. */
function install(bundle: string): string {
  const root = mkdtempSync(join(tmpdir(), "start-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const setup = join(root, "node_modules", "facebook-page-token", "setup");
  mkdirSync(join(setup, "dist"), { recursive: true });
  writeFileSync(join(setup, "dist", "package.json"), '{"type":"module"}');
  writeFileSync(join(setup, "dist", "index.js"), bundle);
  copyFileSync(join(ROOT, "setup", "start.mjs"), join(setup, "start.mjs"));
  return join(setup, "start.mjs");
}

function start(file: string, ...before: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...before, file, "setup", "--json"], { encoding: "utf8" });
}

const TELL = "console.log(JSON.stringify(process.argv.slice(2))); process.exitCode = 7";

test.each(["22.0.0", "24.1.0", "30.0.0"])("Node.js %s runs the setup with its words", (version) => {
  const { stdout, stderr, status } = start(install(TELL), "--import", as(version));
  expect([JSON.parse(stdout), stderr, status]).toEqual([["setup", "--json"], "", 7]);
});

test("an older Node.js says what is needed, and loads nothing", () => {
  const { stdout, stderr, status } = start(install(TELL), "--import", as("20.19.5"));
  expect(stderr).toContain("The setup needs Node.js 22 or newer");
  expect([stdout, status]).toEqual(["", 1]);
});

test.skipIf(process.platform === "win32")("a signal reaches the setup", async () => {
  const waits =
    "process.on('SIGTERM', () => process.exit(3)); console.log('up'); setInterval(() => {}, 1e6)";
  const child = spawn(process.execPath, [install(waits)]);
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([3, null]);
});

test("nothing is installed with the package: its bundle holds what it needs", () => {
  const { dependencies, optionalDependencies } = JSON.parse(
    readFileSync(join(ROOT, "package.json"), "utf8"),
  );
  expect([dependencies, optionalDependencies]).toEqual([undefined, undefined]);
});

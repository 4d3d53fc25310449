import { type SpawnSyncReturns, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

/** Makes `start.mjs` believe that an old Node.js runs it. */
const OLD =
  "data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.1.0'}})";

/** The package as npx installs it: others lie beside it. */
function install(bundle: string, packaged: boolean): string {
  const root = mkdtempSync(join(tmpdir(), "start-"));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const setup = join(root, "node_modules", "facebook-page-token", "setup");
  mkdirSync(join(setup, "dist"), { recursive: true });
  writeFileSync(join(setup, "dist", "package.json"), '{"type":"module"}');
  writeFileSync(join(setup, "dist", "index.js"), bundle);
  copyFileSync(join(import.meta.dirname, "../../setup/start.mjs"), join(setup, "start.mjs"));
  const name = `node-${process.platform}-${process.arch}`;
  if (packaged) {
    const binary = join(root, "node_modules", name, "bin");
    mkdirSync(binary, { recursive: true });
    writeFileSync(join(root, "node_modules", name, "package.json"), "{}");
    symlinkSync(process.execPath, join(binary, "node"));
  }
  return join(setup, "start.mjs");
}

function start(file: string, ...before: string[]): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, [...before, file, "setup", "--json"], { encoding: "utf8" });
}

const TELL = "console.log(JSON.stringify([process.argv.slice(2), process.argv0])); process.exit(7)";

test("the words and the exit code are passed on", () => {
  const { stdout, status } = start(install(TELL, false));
  expect(JSON.parse(stdout)[0]).toEqual(["setup", "--json"]);
  expect(status).toBe(7);
});

test.skipIf(process.platform === "win32")(
  "an old Node.js starts the one that is installed beside the package",
  () => {
    const { stdout, status } = start(install(TELL, true), "--import", OLD);
    expect(JSON.parse(stdout)[1]).toMatch(/node_modules\/node-\w+-\w+\/bin\/node$/);
    expect(status).toBe(7);
  },
);

test("an old Node.js without another says what is needed", () => {
  const { stderr, status } = start(install(TELL, false), "--import", OLD);
  expect(stderr).toContain("The setup needs Node.js 24 or newer.");
  expect(status).toBe(1);
});

test.skipIf(process.platform === "win32")("a signal reaches the setup", async () => {
  const waits =
    "process.on('SIGTERM', () => process.exit(3)); console.log('up'); setInterval(() => {}, 1e6)";
  const child = spawn(process.execPath, [install(waits, false)]);
  await once(child.stdout, "data");
  child.kill("SIGTERM");
  expect(await once(child, "close")).toEqual([3, null]);
});

/**
 * Builds the bundles twice, from nothing, in two folders of different names and depths, and compares
 * both with the committed ones byte for byte: whoever doubts what `uses:` runs can make it
 * themselves.
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listDifferences } from "./list-differences.ts";

const SOURCES = [
  ".npmrc",
  "package.json",
  "package-lock.json",
  "tsconfig.json",
  "tsconfig.build.json",
  "src",
  "setup",
  "scripts",
  "terminal-text",
];

const root = dirname(import.meta.dirname);
const folder = mkdtempSync(join(tmpdir(), "reproducible-"));
try {
  const places = [join(folder, "a"), join(folder, "another one", "further", "down")];
  const stale = places.flatMap((place) => {
    buildIn(place);
    return listDifferences(root, place);
  });
  for (const file of stale) console.error(`Not reproducible: ${file} differs.`);
  if (stale.length === 0)
    console.log(
      `The bundles are reproducible: ${places.length} builds in different folders equal them.`,
    );
  process.exitCode = stale.length > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}

function buildIn(place: string): void {
  mkdirSync(place, { recursive: true });
  for (const source of SOURCES)
    cpSync(join(root, source), join(place, source), { recursive: true });
  execute(
    "npm",
    ["ci", "--ignore-scripts", "--loglevel=error"],
    place,
    process.platform === "win32",
  );
  execute(process.execPath, [join("scripts", "build.ts")], place);
}

function execute(command: string, args: string[], cwd: string, shell = false): void {
  const { status, signal } = spawnSync(command, args, {
    cwd,
    shell,
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (status !== 0) throw new Error(`${command} ${args[0]} ended with ${status ?? signal}`);
}

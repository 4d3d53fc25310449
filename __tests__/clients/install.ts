import { execFile } from "node:child_process";
import { cpSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";

/** A program and its arguments. */
export type Command = readonly [string, ...string[]];

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");
const programs = join(import.meta.dirname, "programs");
// Not committed, found again by the next run, and swept away by `npm ci`.
const cache = join(root, "node_modules/.cache/clients");

/**
 * A Python with what `programs/python/requirements.txt` pins, in a virtual environment of its own.
 * @throws when there is no Python 3 or no package index
 */
export async function installPython(): Promise<(script: string) => Command> {
  const folder = join(cache, "python");
  const python = join(folder, process.platform === "win32" ? "Scripts" : "bin", "python");
  await run("python3", ["-m", "venv", folder]);
  const requirements = join(programs, "python/requirements.txt");
  await run(python, ["-m", "pip", "install", "--quiet", "-r", requirements]);
  return (script) => [python, join(programs, "python", script)];
}

/**
 * The Node.js clients beside what `programs/node/package.json` pins: a copy, so that no
 * `node_modules` comes to lie in a source folder.
 * @throws when there is no package registry
 */
export async function installNode(): Promise<(script: string) => Command> {
  const folder = join(cache, "node");
  cpSync(join(programs, "node"), folder, { recursive: true });
  const flags = ["--no-package-lock", "--ignore-scripts", "--no-audit", "--no-fund"];
  const npm = process.platform === "win32" ? "npm.cmd" : "npm";
  await run(npm, ["install", "--prefix", folder, ...flags], {
    shell: process.platform === "win32",
  });
  return (script) => [process.execPath, join(folder, script)];
}

/**
 * The Go client, compiled with what `programs/go/go.sum` pins.
 * @throws when there is no Go or no module proxy
 */
export async function buildGo(): Promise<Command> {
  const program = join(cache, "go", process.platform === "win32" ? "client.exe" : "client");
  mkdirSync(join(cache, "go"), { recursive: true });
  await run("go", ["build", "-mod=readonly", "-o", program, "."], { cwd: join(programs, "go") });
  return [program];
}

/**
 * The Java client, run from its source, with what `programs/java/pom.xml` pins.
 * @throws when Maven finds no repository
 */
export async function installJava(): Promise<(source: string) => Command> {
  const folder = join(cache, "java");
  const pom = join(programs, "java/pom.xml");
  const target = `-DoutputDirectory=${folder}`;
  await run("mvn", ["-q", "-B", "-f", pom, "dependency:copy-dependencies", target]);
  return (source) => ["java", "-cp", join(folder, "*"), join(programs, "java", source)];
}

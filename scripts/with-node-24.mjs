// Runs a TypeScript file under Node.js 24, whatever Node.js started this: installs what is missing
// first, so that a fresh clone needs one command. Written for Node.js 20, which cannot run
// TypeScript.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";
const [script, ...args] = process.argv.slice(2);

if (!existsSync(join(root, "node_modules", ".package-lock.json"))) {
  console.error("Installing dependencies (npm ci), once…");
  const installed = await run(
    "npm",
    ["ci", "--no-audit", "--no-fund", "--loglevel=error"],
    windows,
  );
  if (installed !== 0) process.exit(installed);
}
process.exitCode = await run(findNode24(), [join(root, script), ...args]);

function findNode24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const binary = join(root, "node_modules", name, "bin", windows ? "node.exe" : "node");
  if (existsSync(binary)) return binary;
  console.error(
    `Node.js 24 is needed and is not packaged for ${name}: install it from nodejs.org.`,
  );
  process.exit(1);
}

/** The exit code of a command that has the terminal. Signals are passed on, so that nothing is orphaned. */
function run(command, commandArgs, shell = false) {
  const child = spawn(command, commandArgs, { stdio: "inherit", cwd: root, shell });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  });
}

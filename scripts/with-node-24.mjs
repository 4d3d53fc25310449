// Runs a TypeScript file under Node.js 24, whatever Node.js started this: installs what is missing
// first, so that a fresh clone needs one command. Written for Node.js 20, which cannot run
// TypeScript.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [script, ...args] = process.argv.slice(2);

if (!existsSync(join(root, "node_modules", ".package-lock.json"))) {
  console.error("Installing dependencies (npm ci), once…");
  run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], process.platform === "win32");
}
run(node24(), [join(root, script), ...args]);

function node24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const names = [`node-${process.platform === "win32" ? "win" : process.platform}-${process.arch}`];
  for (const name of names) {
    const binary = join(
      root,
      "node_modules",
      name,
      "bin",
      process.platform === "win32" ? "node.exe" : "node",
    );
    if (existsSync(binary)) return binary;
  }
  console.error(
    `Node.js 24 is needed and is not packaged for ${names[0]}: install it from nodejs.org.`,
  );
  process.exit(1);
}

function run(command, commandArgs, shell = false) {
  const { status, signal } = spawnSync(command, commandArgs, {
    stdio: "inherit",
    cwd: root,
    shell,
  });
  if (status !== 0) process.exit(status ?? (signal === "SIGINT" ? 130 : 1));
}

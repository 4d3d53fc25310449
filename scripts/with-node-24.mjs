// Runs a program under Node.js 24, whatever Node.js started this: installs what is missing first, so
// that a fresh clone needs one command. Node.js 24 itself has a folder of its own: only those who
// develop with an older one get it. Written for Node.js 20, which cannot run TypeScript.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === "win32";
const [script, ...args] = process.argv.slice(2);

if (!existsSync(join(root, "node_modules", ".package-lock.json")))
  await install("dependencies", root);
const node = await findNode24();
process.exitCode = await run(node, [join(root, script), ...args]);

async function findNode24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  const folder = join(root, "scripts", "node-24");
  const binary = join(folder, "node_modules", name, "bin", windows ? "node.exe" : "node");
  if (!existsSync(binary)) await install("Node.js 24", folder);
  if (existsSync(binary)) return binary;
  console.error(
    `Node.js 24 is needed and is not packaged for ${name}: install it from nodejs.org.`,
  );
  process.exit(1);
}

async function install(what, folder) {
  console.error(`Installing ${what} (npm ci), once…`);
  const words = ["ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await run("npm", words, { cwd: folder, shell: windows });
  if (code !== 0) process.exit(code);
}

/** The exit code of a command that has the terminal. Signals are passed on, so that nothing is orphaned. */
function run(command, words, options = {}) {
  // What the program starts as `node` is this one too.
  const PATH = `${dirname(command)}${delimiter}${process.env.PATH ?? ""}`;
  const env = command === "npm" ? process.env : { ...process.env, PATH };
  const child = spawn(command, words, { stdio: "inherit", cwd: root, env, ...options });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on("error", reject).on("close", (code) => resolve(code ?? 1));
  });
}

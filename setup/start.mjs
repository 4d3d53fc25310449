#!/usr/bin/env node
// The command of the package: runs the bundled setup under Node.js 24, whatever Node.js started
// this. Written for Node.js 20. In `npx`, packages lie beside this one; in a clone, within it.
import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { constants } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const windows = process.platform === "win32";
const bundle = join(dirname(fileURLToPath(import.meta.url)), "dist", "index.js");

const node = findNode24();
const child = spawn(node, [bundle, ...process.argv.slice(2)], { stdio: "inherit" });
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("error", ({ message }) => {
  console.error(`Node.js 24 could not be started: ${message}`);
  process.exitCode = 1;
});
child.on("close", (code, signal) => {
  process.exitCode = code ?? 128 + (constants.signals[signal] ?? 1);
});

function findNode24() {
  if (Number(process.versions.node.split(".")[0]) >= 24) return process.execPath;
  const name = `node-${windows ? "win" : process.platform}-${process.arch}`;
  try {
    const found = createRequire(import.meta.url).resolve(`${name}/package.json`);
    const binary = join(dirname(found), "bin", windows ? "node.exe" : "node");
    if (existsSync(binary)) return binary;
  } catch {
    // Not packaged for this machine, or left out when the package was installed.
  }
  console.error(
    `The setup needs Node.js 24 or newer. This is ${process.version}, and ${name} is not installed: get Node.js from nodejs.org.`,
  );
  process.exit(1);
}

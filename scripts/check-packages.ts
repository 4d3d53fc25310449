/**
 * Fails when installing this package, or one that it needs, would run a script, or install more than
 * the setup's bundle.
 */
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findInstallScripts } from "./packages/find-install-scripts.ts";

const root = dirname(import.meta.dirname);
const read = (file: string) => JSON.parse(readFileSync(join(root, file), "utf8"));
const lockfiles = ["package-lock.json", "scripts/node-24/package-lock.json"];
const problems = findInstallScripts(
  read("package.json"),
  Object.fromEntries(lockfiles.map((file) => [file, read(file)])),
);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

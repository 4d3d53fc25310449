/**
 * Fails when an input, an output, a finding or an error code was added or taken away since the last
 * release, and the changelog does not say so. `--release` records today's names as released.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { ERRORS } from "../src/error-codes.ts";
import { FINDINGS } from "../src/health/findings.ts";
import { findMissingEntries, type Names } from "./changelog/missing-entries.ts";

const root = dirname(import.meta.dirname);
const recorded = join(root, "scripts", "changelog", "released-names.json");
const metadata = parse(readFileSync(join(root, "action.yml"), "utf8"));
const present: Names = {
  input: Object.keys(metadata.inputs),
  output: Object.keys(metadata.outputs),
  finding: Object.keys(FINDINGS),
  "error code": Object.keys(ERRORS),
};

if (process.argv.includes("--release")) {
  writeFileSync(recorded, `${JSON.stringify(present, undefined, 2)}\n`);
} else {
  const promised: Names = JSON.parse(readFileSync(recorded, "utf8"));
  const changelog = readFileSync(join(root, "CHANGELOG.md"), "utf8");
  const problems = findMissingEntries(promised, present, changelog);
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length > 0 ? 1 : 0;
}

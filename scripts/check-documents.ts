/**
 * Fails when a link between the files of this repository leads nowhere, or when the README is longer
 * than somebody reads.
 */
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { SETUP_COMMAND } from "../src/new-user-token.ts";
import { findBrokenLinks } from "./documents/broken-links.ts";
import { findLengths } from "./documents/long-readme.ts";

const root = dirname(import.meta.dirname);
const listed = execFileSync(
  "git",
  ["ls-files", "-z", "--cached", "--others", "--exclude-standard", "--", "*.md"],
  { cwd: root, encoding: "utf8" },
);
const documents = listed
  .split("\0")
  .filter((name) => name !== "" && !name.startsWith("__tests__/unit/"));
const problems = [
  ...findBrokenLinks(root, documents),
  ...findLengths(readFileSync(join(root, "README.md"), "utf8"), SETUP_COMMAND),
];
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

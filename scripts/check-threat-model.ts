/**
 * Fails when docs/threat-model.md names a file or a test that does not exist, or has an invariant
 * that no test guards.
 */

import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { findBrokenClaims } from "./threat-model/broken-claims.ts";

const root = dirname(import.meta.dirname);
const document = readFileSync(join(root, "docs", "threat-model.md"), "utf8");
const problems = findBrokenClaims(document, root);
for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where `scripts/install-act.sh` puts it. */
const INSTALLED = join(import.meta.dirname, "../../../node_modules/.cache/bin/act");

/**
 * The `act` that runs workflows: the one on PATH, else the pinned one that the script installs.
 * https://github.com/nektos/act
 *
 * @throws {Error} that names the script, when there is none
 */
export function findAct(): string {
  if (existsSync(INSTALLED)) return INSTALLED;
  if (spawnSync("act", ["--version"]).status === 0) return "act";
  throw new Error("act is not installed: run scripts/install-act.sh, which needs Go");
}

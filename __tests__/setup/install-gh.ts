import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { onTestFinished, vi } from "vitest";

/** A `gh` that is logged in, and writes down what it is called with and reads. */
export const WORKING = `[ "$1" = auth ] && exit 0; echo "$@" "= $(cat)" >> "$LOG"`;

/**
 * Puts a `gh` first on the PATH, for one test.
 * @param body of its shell script
 * @returns what it wrote into `$LOG`
 */
export function installGh(body: string): () => string {
  const folder = mkdtempSync(join(tmpdir(), "gh-"));
  onTestFinished(() => {
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true });
  });
  const log = join(folder, "log");
  writeFileSync(log, "");
  writeFileSync(join(folder, "gh"), `#!/bin/sh\nLOG='${log}'\n${body}\n`);
  chmodSync(join(folder, "gh"), 0o755);
  vi.stubEnv("PATH", `${folder}${delimiter}${process.env.PATH}`);
  return () => readFileSync(log, "utf8");
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, vi } from "vitest";
import { type Runner, runner } from "../../src/runner.ts";

/** What reached the runner, byte for byte. */
export interface Reported {
  stdout: string;
  outputFile: string;
  summary: string;
}

/**
 * Lets the tests of a file speak to the real runner: its files are made in a folder of their own,
 * and what goes to standard output is caught.
 */
export function reportToRunner() {
  let folder: string;
  const fileOf = (name: string) => join(folder, name);
  const names = ["GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY"];

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "reported-"));
    for (const name of names) vi.stubEnv(name, fileOf(name));
  });

  afterAll(() => {
    vi.unstubAllEnvs();
    process.exitCode = undefined;
    rmSync(folder, { recursive: true });
  });

  /** What the runner is told while the action speaks. */
  return async (speak: (runner: Runner) => void | Promise<void>): Promise<Reported> => {
    for (const name of names) writeFileSync(fileOf(name), "");
    let stdout = "";
    const spy = vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
      stdout += chunk;
      return true;
    });
    try {
      await speak({ ...runner, documents: () => undefined, isDebug: () => true });
    } finally {
      spy.mockRestore();
      process.exitCode = undefined;
    }
    return {
      stdout,
      outputFile: readFileSync(fileOf("GITHUB_OUTPUT"), "utf8"),
      summary: readFileSync(fileOf("GITHUB_STEP_SUMMARY"), "utf8"),
    };
  };
}

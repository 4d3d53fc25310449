import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const requirements = join(import.meta.dirname, "requirements.txt");
// Not committed, found again by the next bench, and swept away by `npm ci`.
const environment = join(import.meta.dirname, "../node_modules/.cache/bench-python");

/** A Python that can import requests and PyNaCl, or why there is none and what to do about it. */
export type Python = { executable: string } | { missing: string };

/**
 * Finds such a Python, making a virtual environment with `requirements.txt` where the machine's own
 * lacks them. Answers the interpreter itself: a version manager's shim would cost each start more.
 */
export async function findPython(): Promise<Python> {
  const inEnvironment = join(
    environment,
    process.platform === "win32" ? "Scripts" : "bin",
    "python",
  );
  for (const candidate of ["python3", inEnvironment]) {
    const executable = await interpreterWithPackages(candidate);
    if (executable) return { executable };
  }
  try {
    await run("python3", ["-m", "venv", environment]);
    await run(inEnvironment, ["-m", "pip", "install", "--quiet", "-r", requirements]);
    const executable = await interpreterWithPackages(inEnvironment);
    if (executable) return { executable };
  } catch {
    // Said below: without Python or a package index the bench goes on.
  }
  return { missing: "install Python 3, then: python3 -m pip install -r bench/requirements.txt" };
}

async function interpreterWithPackages(candidate: string): Promise<string | undefined> {
  try {
    const probe = "import sys, requests, nacl.public; print(sys.executable)";
    return (await run(candidate, ["-c", probe])).stdout.trim();
  } catch {
    return undefined;
  }
}

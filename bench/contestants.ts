import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { findPython } from "./python.ts";

/** Something that mints: a command to start as a process, or why it cannot be started here. */
export type Contestant = { name: string } & ({ command: readonly string[] } | { missing: string });

/** The contestant all others are measured against. */
export const FLOOR = "floor (node:http)";
/** The product. */
export const ACTION = "node dist/index.js";

const file = (path: string) => join(import.meta.dirname, path);

/** All contestants of this machine, the floor and the action under the very Node.js of the bench. */
export async function findContestants(): Promise<Contestant[]> {
  const python = await findPython();
  return [
    { name: FLOOR, command: [process.execPath, file("floor.mjs")] },
    existsSync(file("../dist/index.js"))
      ? { name: ACTION, command: [process.execPath, file("../dist/index.js")] }
      : { name: ACTION, missing: "npm run build" },
    { name: "bash + curl + jq", ...(await findBash(python)) },
    "missing" in python
      ? { name: "Python requests", missing: python.missing }
      : { name: "Python requests", command: [python.executable, file("mint.py")] },
  ];
}

async function findBash(python: Awaited<ReturnType<typeof findPython>>) {
  if ("missing" in python) return { missing: python.missing };
  const absent: string[] = [];
  for (const [tool, argument] of Object.entries({
    bash: "--version",
    curl: "--version",
    jq: "--version",
    openssl: "version",
  })) {
    await promisify(execFile)(tool, [argument]).catch(() => absent.push(tool));
  }
  if (absent.length > 0) return { missing: `install ${absent.join(", ")}` };
  // `env` hands mint.sh the Python that seals for it, at about a millisecond.
  return { command: ["env", `PYTHON=${python.executable}`, "bash", file("mint.sh")] };
}

import { spawn } from "node:child_process";

/** How a program ended. */
interface Ended {
  /** Undefined: it could not be started, or a signal ended it. */
  code: number | undefined;
  /** Its output on standard error. */
  complaint: string;
}

/** Milliseconds for `gh` to report whether it is logged in, for which it may ask GitHub. */
const PATIENCE = 5000;

/** Whether GitHub's `gh` is installed and logged in. */
export async function isGhReady(): Promise<boolean> {
  return (await run(["gh", "auth", "status"], "", PATIENCE)).code === 0;
}

/**
 * Runs a command with a value on its standard input, which no list of processes shows.
 *
 * @param timeout milliseconds after which it is ended; 0: none
 * @returns how it ended; never rejects
 */
export function run(words: readonly string[], value: string, timeout = 0): Promise<Ended> {
  const [program = "", ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: ["pipe", "ignore", "pipe"], timeout });
    let complaint = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (complaint.length < 2000) complaint += text;
    });
    child.on("error", ({ message }) => resolve({ code: undefined, complaint: message }));
    child.on("close", (code) => resolve({ code: code ?? undefined, complaint }));
    // It may end without reading.
    child.stdin.on("error", () => undefined);
    child.stdin.end(value);
  });
}

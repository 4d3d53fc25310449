import { spawn } from "node:child_process";

/** How a program ended. */
interface Ended {
  /** Undefined: it could not be started, or a signal ended it. */
  code: number | undefined;
  /** Its output on standard error. */
  complaint: string;
}

/** Whether GitHub's `gh` is installed and logged in. */
export async function isGhReady(): Promise<boolean> {
  return (await run(["gh", "auth", "status"], "")).code === 0;
}

/**
 * Runs a command with a value on its standard input, which no list of processes shows.
 * @returns how it ended; never rejects
 */
export function run(words: readonly string[], value: string): Promise<Ended> {
  const [program = "", ...rest] = words;
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: ["pipe", "ignore", "pipe"] });
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

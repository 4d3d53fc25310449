import { spawn } from "node:child_process";
import { once } from "node:events";
import { nowMs } from "./now.ts";

/** One process from its start to its end, in ms of {@link nowMs}. */
export interface Run {
  startedMs: number;
  endedMs: number;
  exitCode: number | null;
  /** What it printed, both streams, for when it failed. */
  printed: string;
}

/** Runs a command to its end with exactly these environment variables. */
export async function runProcess(
  command: readonly string[],
  env: Record<string, string>,
  cwd: string,
): Promise<Run> {
  const [file = "", ...args] = command;
  const printed: string[] = [];
  const startedMs = nowMs();
  const child = spawn(file, args, { env, cwd, stdio: ["ignore", "pipe", "pipe"] });
  let endedMs = Number.NaN;
  child.once("exit", () => {
    endedMs = nowMs();
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => printed.push(text));
  }
  const [exitCode] = await once(child, "close");
  return { startedMs, endedMs, exitCode, printed: printed.join("") };
}

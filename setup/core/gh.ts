import { type ChildProcess, spawn } from "node:child_process";

/** How a program ended. */
export interface Ended {
  /** Undefined: it could not be started, or it was ended. */
  code: number | undefined;
  /** Its output on standard error. */
  complaint: string;
  /** Whether it was ended because it took too long. */
  late: boolean;
}

/** How a program is run. */
export interface RunOptions {
  /** Milliseconds after which it is ended. */
  limit: number;
  /** Ends it, or keeps it from being started. */
  signal?: AbortSignal | undefined;
  /** Is called once when it takes long. */
  onSlow?(): void;
}

/** Milliseconds for `gh` to report whether it is logged in, for which it may ask GitHub. */
const PATIENCE = 5000;

/** Milliseconds after which a person is told what the setup waits for. */
const SLOW = 2000;

/** Milliseconds for the last words of a program that has ended, and whose pipe another one holds. */
const LAST_WORDS = 200;

/** Whether GitHub's `gh` is installed and logged in. @param print gets a line if that takes long */
export async function isGhReady(
  print: (line: string) => void,
  signal?: AbortSignal,
): Promise<boolean> {
  const onSlow = () => print("Waiting for gh, which checks whether it is logged in…");
  return (await run(["gh", "auth", "status"], "", { limit: PATIENCE, signal, onSlow })).code === 0;
}

/**
 * Runs a command with a value on its standard input, which no list of processes shows. It is ended
 * together with all that it has started, at the latest when this process ends.
 *
 * @returns how it ended; never rejects
 */
export function run(
  words: readonly string[],
  value: string,
  { limit, signal, onSlow = () => undefined }: RunOptions,
): Promise<Ended> {
  const [program = "", ...rest] = words;
  if (signal?.aborted) return Promise.resolve({ code: undefined, complaint: "", late: false });
  return new Promise((resolve) => {
    const child = spawn(program, rest, { stdio: ["pipe", "ignore", "pipe"], ...OWN_GROUP });
    let complaint = "";
    const kill = () => killGroup(child);
    const timers = [setTimeout(onSlow, SLOW), setTimeout(() => stop(true), limit)];
    const settle = (code: number | undefined, late = false) => {
      timers.forEach(clearTimeout);
      process.removeListener("exit", kill);
      signal?.removeEventListener("abort", abort);
      // A program that it left behind may hold the pipe open.
      child.stderr.destroy();
      child.unref();
      resolve({ code, complaint, late });
    };
    const stop = (late: boolean) => {
      kill();
      settle(undefined, late);
    };
    const abort = () => stop(false);
    process.once("exit", kill);
    signal?.addEventListener("abort", abort);
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      if (complaint.length < 2000) complaint += text;
    });
    child.on("error", ({ message }) => {
      complaint ||= message;
      settle(undefined);
    });
    child.on("close", (code) => settle(code ?? undefined));
    child.on("exit", (code) => {
      timers.push(setTimeout(() => settle(code ?? undefined), LAST_WORDS));
    });
    // It may end without reading.
    child.stdin.on("error", () => undefined);
    child.stdin.end(value);
  });
}

const IS_WINDOWS = process.platform === "win32";

/** A process group of its own, which can be ended as a whole. On Windows that would open a window. */
const OWN_GROUP = { detached: !IS_WINDOWS, windowsHide: true };

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (IS_WINDOWS) child.kill();
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // It has ended already.
  }
}

import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { promisify } from "node:util";
import type { Command } from "./install.ts";

/** What `npm run emulator -- --json` prints. */
export interface Scene {
  graphUrl: string;
  appId: string;
  appSecret: string;
  userToken: string;
  pageId: string;
}

const root = join(import.meta.dirname, "../..");

/** Starts `npm run emulator` as a person would, with so many Pages for the user. */
export async function startEmulatorCommand(
  pages: number,
): Promise<{ scene: Scene; stop(): Promise<void> }> {
  const args = ["run", "emulator", "--", "--json", "--pages", String(pages)];
  // A group of its own, to be ended as one: the shell that npm starts passes no signal on.
  const child = spawn("npm", args, {
    cwd: root,
    detached: true,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = once(child, "exit");
  let scene: Scene | undefined;
  for await (const line of createInterface({ input: child.stdout })) {
    // npm names the script first.
    if (line.startsWith("{")) scene = JSON.parse(line);
    if (scene !== undefined) break;
  }
  if (scene === undefined) throw new Error("npm run emulator ended without a word");
  const stop = async () => {
    process.kill(-(child.pid ?? 0), "SIGTERM");
    await ended;
  };
  return { scene, stop };
}

/**
 * Runs a program to its end and reads the JSON it prints.
 * @param input what it reads from standard input, as JSON
 * @throws when it fails; its error output is in the message
 */
export async function runProgram(
  [program, ...args]: Command,
  { env = {}, input }: { env?: Record<string, string>; input?: unknown },
): Promise<unknown> {
  const running = promisify(execFile)(program, args, { env: { ...process.env, ...env } });
  running.child.stdin?.end(input === undefined ? "" : JSON.stringify(input));
  return JSON.parse((await running).stdout);
}

/**
 * `npm run probe`: holds the emulator against the real Graph API (README.md beside this file).
 */
import { writeFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { runProbe } from "./run-probe.ts";

// Whoever reads the output has seen enough, as `head` has.
process.stdout.on("error", () => process.exit(2));
process.exitCode = await runProbe(process.argv.slice(2), {
  env: process.env,
  columns: process.stdout.columns ?? 100,
  print: (line) => console.log(line),
  warn: (line) => console.error(line),
  sleep: (seconds) => setTimeout(seconds * 1000),
  write: (name, text) => writeFile(name, text),
  ask: process.stdin.isTTY && process.stdout.isTTY ? askHidden : undefined,
});

/** Asks without showing what is typed: it holds a code. Ctrl-C counts as an empty line. */
async function askHidden(message: string): Promise<string> {
  // Loaded where a person is asked, and nowhere else.
  const { createPrompts, isUnanswered } = await import("../../setup/terminal/prompts.ts");
  const prompts = createPrompts({ input: process.stdin, output: process.stdout });
  try {
    return await prompts.password({ message, long: true });
  } catch (error) {
    if (isUnanswered(error)) return "";
    throw error;
  }
}

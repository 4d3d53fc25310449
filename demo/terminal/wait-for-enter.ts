import { once } from "node:events";
import { createInterface } from "node:readline";

/**
 * Asks for Enter where a person sits at a terminal, and returns at once where none does. The end of
 * the input (Ctrl-D) counts as Enter.
 */
export async function waitForEnter(message: string): Promise<void> {
  const { stdin, stdout } = process;
  if (!stdin.isTTY || !stdout.isTTY) return;
  stdout.write(message);
  // Not as a terminal of readline's own: it would take Ctrl-C away from the process.
  const lines = createInterface({ input: stdin, terminal: false });
  const closed = once(lines, "close");
  await Promise.race([once(lines, "line"), closed]);
  lines.close();
  stdin.pause();
}

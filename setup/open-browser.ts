import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import openWithSystem from "open";

/** Seconds in which the system's opener says that there is no browser. */
const PATIENCE = 2;

/**
 * Opens an address in the person's browser.
 * @throws when the system's opener cannot be started, or ends at once with a failure
 */
export async function openBrowser(url: string): Promise<void> {
  const opener = await openWithSystem(url);
  if (opener.exitCode === null) {
    const ended = once(opener, "exit");
    await Promise.race([ended, setTimeout(PATIENCE * 1000)]);
  }
  if (opener.exitCode) throw new Error(`the browser's opener ended with ${opener.exitCode}`);
}

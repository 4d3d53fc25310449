import { once } from "node:events";
import { setTimeout } from "node:timers/promises";
import openWithSystem from "open";
import type { Host } from "./core/host.ts";

/** Seconds in which the system's opener reports that there is no browser. */
const PATIENCE = 2;

/**
 * Opens an address in the person's browser.
 * @throws if the system's opener cannot be started, or ends at once with a failure
 */
export async function openBrowser(url: string): Promise<void> {
  const opener = await openWithSystem(url);
  if (opener.exitCode === null) {
    const ended = once(opener, "exit");
    await Promise.race([ended, setTimeout(PATIENCE * 1000)]);
  }
  if (opener.exitCode) throw new Error(`the browser's opener ended with ${opener.exitCode}`);
}

/** Why the person has no browser here. Undefined: there may be one. */
export function whyNoBrowser({
  env,
  platform,
}: Pick<Host, "env" | "platform">): string | undefined {
  if (env.SSH_CONNECTION || env.SSH_TTY)
    return "You are logged in from another machine, which does not show this one's browser";
  const screen = env.DISPLAY || env.WAYLAND_DISPLAY || env.WSL_DISTRO_NAME;
  if (platform === "linux" && !screen) return "There is no screen to open a browser on";
  return undefined;
}

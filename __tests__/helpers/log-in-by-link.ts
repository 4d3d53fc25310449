import type { Emulator } from "../../emulator/emulator.ts";
import { DialogBrowser, readBoxes } from "../emulator/dialog-browser.ts";

/**
 * A person who opens the login link of a run, logs in, ticks everything, and copies the address
 * they end up at.
 *
 * @param fields what differs, such as `{ decision: "cancel" }`
 */
export async function logInByLink(
  emulator: Emulator,
  link: string,
  user: { id: string },
  fields: Record<string, string> = {},
): Promise<string> {
  const browser = new DialogBrowser(emulator);
  await browser.logIn(user);
  const { pathname, search } = new URL(link);
  const dialog = await browser.open(`${pathname}${search}`);
  const all = Object.fromEntries(Object.keys(readBoxes(dialog)).map((name) => [name, "on"]));
  const { location } = await browser.send(dialog, { decision: "continue", ...all, ...fields });
  return location;
}

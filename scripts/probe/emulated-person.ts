import type { Scene } from "./build-scene.ts";
import { dialogAddress } from "./dialog-address.ts";
import type { DialogRequest } from "./side.ts";

/** Goes through the emulator's login dialog as its person would, who agrees to what is asked. */
export async function followAsPerson(
  { emulator, user, app }: Scene,
  dialog: DialogRequest,
): Promise<string> {
  emulator.dialog.loggedIn = user;
  const address = dialogAddress(emulator.dialogUrl, app.id, dialog);
  const page = await fetch(address, { redirect: "manual" });
  const location = page.headers.get("location");
  if (location !== null) return location;
  const text = await page.text();
  const action = /<form method="post" action="([^"]+)"/.exec(text)?.[1];
  const nonce = /name="nonce" value="([^"]+)"/.exec(text)?.[1];
  if (action === undefined || nonce === undefined) return "blocked";
  const agreed = await fetch(new URL(action, emulator.dialogUrl), {
    method: "POST",
    body: new URLSearchParams({ nonce, decision: "continue", "scope[public_profile]": "on" }),
    redirect: "manual",
  });
  return agreed.headers.get("location") ?? "blocked";
}

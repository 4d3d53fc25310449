import { setTimeout } from "node:timers/promises";
import { expect } from "vitest";
import { openBakery } from "../helpers/bakery.ts";
import { runBundle } from "../helpers/run-bundle.ts";
import { arrival, test } from "./cut-off.ts";

const REDIRECT = "https://localhost/";

/** A run with the address of a login that has just been given, by whoever calls `run`. */
async function startLogin() {
  const { emulator, credentials, page, user } = await openBakery({
    app: { redirectUris: [REDIRECT] },
  });
  const inputs = { ...credentials, "login-redirect": REDIRECT, "page-id": page.id };
  const env = { FACEBOOK_DIALOG_URL: emulator.dialogUrl };
  const { outputs } = await runBundle({ emulator, inputs, env });
  const address = emulator.dialog.follow(outputs["login-url"] ?? "", { user });
  const back = { ...inputs, "login-address": address };
  return { emulator, page, back, env };
}

test.each([
  [
    "after",
    (id: string) => ({ method: "GET", path: `/${id}` }),
    "The login is used up: start the next run without its address.",
  ],
  [
    "during",
    () => ({ method: "POST", path: "/oauth/access_token" }),
    "The login may be used up: where its address is refused, start the next run without it.",
  ],
])("a run cut off %s a login says what became of it", async (_when, requestTo, says) => {
  const { emulator, page, back, env } = await startLogin();
  const on = requestTo(page.id);
  emulator.inject({ on, kind: "hang", times: Number.POSITIVE_INFINITY });
  let send: (signal: NodeJS.Signals) => void = () => {};
  void arrival(emulator, on).then(() => setTimeout(50).then(() => send("SIGTERM")));
  const onStart = (kill: typeof send) => {
    send = kill;
  };
  const { log } = await runBundle({ emulator, inputs: back, env, onStart });
  expect(log.at(-1)).toBe(`Cancelled (SIGTERM): nothing was stored. ${says}`);
});

test("outputs that are lost after a login lead to the next one", async () => {
  const { emulator, back, env } = await startLogin();
  const lost = { ...env, GITHUB_OUTPUT: "/nowhere/output" };
  const { exitCode, annotations, log } = await runBundle({ emulator, inputs: back, env: lost });
  expect([exitCode, annotations[0]?.title]).toEqual([1, "The runner's files cannot be written"]);
  expect(annotations[0]?.message).toContain("start the next run without its address");
  expect(log.some((line) => line.startsWith("Login link: "))).toBe(true);
});

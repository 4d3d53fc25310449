import { setTimeout } from "node:timers/promises";
import { expect, it } from "vitest";
import { work } from "./fill-work.ts";
import { installGh } from "./install-gh.ts";
import { examined } from "./open-page.ts";

/** A `gh` that is logged in, and hangs when it stores. */
const HANGING = `[ "$1" = auth ] && exit 0; exec sleep 50`;

/** The page with a `gh` that hangs, asked to store. */
async function storing() {
  installGh(HANGING);
  const opened = await examined();
  const { client } = opened;
  await client.open("work");
  await client.submit("work", [...work(opened, { githubToken: "" }), ["way", "gh"]]);
  expect(client.heading).toBe("Store now?");
  const key = /name="key" value="([^"]+)"/.exec(client.page.text)?.[1] ?? "";
  const post = (path: string, fields: ReadonlyArray<[string, string]>) =>
    client.send(`${client.base}${path}`, {
      method: "POST",
      body: String(new URLSearchParams([["key", key], ...fields])),
    });
  const stored = post("work/store", [["page", opened.bakery.page.id]]);
  await setTimeout(200);
  return { ...opened, post, stored };
}

it("a gh that hangs while it stores holds up no other form, and the terminal says what is waited for", async () => {
  const opened = await storing();
  const { client, printed, post } = opened;
  const began = performance.now();
  const form = await post("work", [...work(opened, { githubToken: "" }), ["way", "commands"]]);
  expect(form.headers.location).toBe(`${client.base}work/commands`);
  expect((await client.send(`${client.base}work`)).status).toBe(200);
  expect(performance.now() - began).toBeLessThan(1900);
  await expect.poll(() => printed.join("\n"), { timeout: 5000 }).toContain("Waiting for gh, which");
});

it("finishing ends a gh that hangs while it stores, and says which secret may be written", async () => {
  const { post, stored, setup, session } = await storing();
  const began = performance.now();
  const last = await post("finish", []);
  expect(last.text).toContain("it was still writing <code>FB_APP_SECRET</code>");
  expect(await setup.ended).toBe("finished");
  await stored.catch(() => undefined);
  expect(performance.now() - began).toBeLessThan(5000);
  expect(session.progress.get("FB_APP_SECRET")).toBe("failed");
});

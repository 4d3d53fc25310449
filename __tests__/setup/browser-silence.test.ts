import { setTimeout } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import { atLogin } from "./at-login.ts";
import { examined } from "./open-page.ts";

/** Milliseconds in which a page that waits for nobody is there. */
const AT_ONCE = 1500;

describe("a request that has no answer yet", () => {
  it("holds up no other page", async () => {
    const { bakery, client } = await atLogin();
    bakery.emulator.inject({ on: { path: "/debug_token" }, kind: "delay", ms: 2500 });
    const waiting = client.submit("login/token", [["user-token", bakery.userToken.value]]);
    await setTimeout(100);
    for (const path of ["login", "credentials", "style.css", "alive"]) {
      const began = performance.now();
      const { status } = await client.send(`${client.base}${path}`);
      expect([path, status]).toEqual([path, path === "alive" ? 204 : 200]);
      expect(performance.now() - began).toBeLessThan(AT_ONCE);
    }
    await waiting;
  });

  it("changes nothing when what it started from was changed meanwhile", async () => {
    const { bakery, client, session } = await examined();
    const { app } = session;
    bakery.emulator.inject({ on: { path: "/debug_token" }, kind: "delay", ms: 600 });
    const key = /name="key" value="([^"]+)"/.exec(client.page.text)?.[1] ?? "";
    const post = (path: string, fields: Record<string, string>) =>
      client.send(`${client.base}${path}`, {
        method: "POST",
        body: String(new URLSearchParams({ key, ...fields })),
      });
    const waiting = post("health", {});
    await setTimeout(100);
    await post("credentials", { "app-id": bakery.app.id, use: "read" });
    const examination = session.examination;
    await waiting;
    expect(session.app).toEqual(app);
    expect(examination).toBeUndefined();
    expect(session.examination).toBeUndefined();
  });
});

describe("foreign names", () => {
  it("turn nothing around on the page or in the terminal", async () => {
    const name = "Bakery\u202Etxt.exe\u2066\u0007\u009b31m";
    const { client, printed, bakery } = await atLogin({ app: { name, mode: "development" } });
    bakery.page.roles.set(bakery.user.id, {
      tasks: ["CREATE_CONTENT", "\u202EODD\u0007"],
      liveContributor: false,
    });
    await client.submit("login/token", [["user-token", bakery.userToken.value]]);
    expect(client.heading).toBe("Which Page is it?");
    const seen = [...client.answers.map(({ text }) => text), ...printed].join("\n");
    expect(seen).toContain("Bakerytxt.exe");
    expect(seen).toContain("odd");
    expect(seen.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
  });
});

import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it, vi } from "vitest";
import { startLifetime } from "../../setup/browser/lifetime.ts";
import { atLogin } from "./at-login.ts";
import { openPage } from "./open-page.ts";

const TIMES = { idleMinutes: 0.6 / 60 };

afterEach(() => {
  vi.useRealTimers();
});

describe("a page that is open", () => {
  it("keeps the setup awake by asking whether it is alive", async () => {
    const { client, setup } = await openPage({}, TIMES);
    await client.openLink();
    for (let i = 0; i < 4; i++) {
      await setTimeout(300);
      expect((await client.open("alive")).status).toBe(204);
    }
    expect(await setup.ended).toBe("idle");
  });

  it("leaves the problem of its step where it is", async () => {
    const { client } = await openPage();
    await client.openLink();
    await client.submit("credentials", []);
    await client.send(`${client.base}alive`);
    await client.open("credentials");
    expect(client.page.text).toContain('role="alert"');
  });

  it("keeps it awake for an hour, and no longer", async () => {
    vi.useFakeTimers();
    const life = startLifetime(10, async () => undefined);
    const ended = vi.fn();
    void life.ended.then(ended);
    for (let minute = 1; minute <= 68; minute++) {
      await vi.advanceTimersByTimeAsync(60_000);
      life.ping();
      expect(ended, `minute ${minute}`).not.toHaveBeenCalled();
    }
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toHaveBeenCalledWith("idle");
  });

  it("has twice the time while Facebook's dialog is open", async () => {
    vi.useFakeTimers();
    const life = startLifetime(10, async () => undefined);
    const ended = vi.fn();
    void life.ended.then(ended);
    life.touch(2);
    await vi.advanceTimersByTimeAsync(19 * 60_000);
    expect(ended).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(ended).toHaveBeenCalledWith("idle");
  });
});

describe("a login under way", () => {
  it("is waited for longer than nobody is", async () => {
    const { client, setup, start } = await atLogin({}, TIMES);
    await start();
    await setTimeout(900);
    expect((await client.send(`${client.base}login`)).status).toBe(200);
    await setup.stop();
  });

  it("that was given up leads back to the setup; an answer of nobody does not", async () => {
    const { client, start, logIn } = await atLogin();
    const { back } = await logIn();
    await start();
    await back();
    expect(client.page.status).toBe(403);
    expect(client.page.text).toContain(`href="${client.base}"`);
    await client.arrive("/callback?code=abc&state=abc");
    expect(client.page.text).not.toContain(client.base);
  });
});

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
    const { guest, setup } = await openPage({}, TIMES);
    await guest.enter();
    for (let i = 0; i < 4; i++) {
      await setTimeout(300);
      expect((await guest.open("alive")).status).toBe(204);
    }
    expect(await setup.ended).toBe("idle");
  });

  it("leaves the problem of its step where it is", async () => {
    const { guest } = await openPage();
    await guest.enter();
    await guest.submit("credentials", []);
    await guest.send(`${guest.base}alive`);
    await guest.open("credentials");
    expect(guest.page.text).toContain('role="alert"');
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
    const { guest, setup, start } = await atLogin({}, TIMES);
    await start();
    await setTimeout(900);
    expect((await guest.send(`${guest.base}login`)).status).toBe(200);
    await setup.stop();
  });

  it("that was given up leads back to the setup; an answer of nobody does not", async () => {
    const { guest, start, logIn } = await atLogin();
    const { back } = await logIn();
    await start();
    await back();
    expect(guest.page.status).toBe(403);
    expect(guest.page.text).toContain(`href="${guest.base}"`);
    await guest.come("/callback?code=abc&state=abc");
    expect(guest.page.text).not.toContain(guest.base);
  });
});

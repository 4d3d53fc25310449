import { describe, expect, it } from "vitest";
import type { FaultEffect } from "../../emulator/emulator.ts";
import { useBakery } from "./bakery.ts";

const bakery = useBakery();

/** Injects one fault into GET /me and sends it. */
async function meet(effect: FaultEffect, init: RequestInit = {}): Promise<Response> {
  const { emulator, token } = bakery;
  emulator.inject({ on: { server: "graph", path: "/me" }, ...effect });
  const url = `${emulator.graphUrl}/v25.0/me?access_token=${token.value}`;
  return fetch(url, { redirect: "manual", ...init });
}

describe("a fault of the connection", () => {
  it("resets it before any answer, or in the middle of the body", async () => {
    await expect(meet({ kind: "reset" })).rejects.toThrow();
    const cut = await meet({ kind: "cut" });
    expect(cut.status).toBe(200);
    await expect(cut.text()).rejects.toThrow();
    expect(bakery.emulator.calls.map(({ status }) => status)).toEqual([0, 200]);
  });

  it("never answers", async () => {
    const signal = AbortSignal.timeout(100);
    await expect(meet({ kind: "hang" }, { signal })).rejects.toThrow("aborted");
    expect(bakery.emulator.calls[0]?.status).toBe(0);
  });

  it("sends the headers and then stalls the body", async () => {
    const signal = AbortSignal.timeout(300);
    const response = await meet({ kind: "drip" }, { signal });
    expect(response.status).toBe(200);
    await expect(response.text()).rejects.toThrow("aborted");
  });

  it("delays the real answer", async () => {
    const start = performance.now();
    const response = await meet({ kind: "delay", ms: 120 });
    expect(performance.now() - start).toBeGreaterThan(115);
    expect(await response.json()).toMatchObject({ id: bakery.user.id });
  });

  it("closes it after the real answer", async () => {
    const headers = { connection: "close" };
    const response = await meet({ kind: "meanwhile", change: () => {}, headers });
    expect(response.headers.get("connection")).toBe("close");
    expect(await response.json()).toMatchObject({ id: bakery.user.id });
  });
});

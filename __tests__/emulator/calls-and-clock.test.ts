import { request } from "node:https";
import { describe, expect, it } from "vitest";
import { startEmulator } from "../../emulator/emulator.ts";
import { makeCertificate } from "../../emulator/transport/certificate.ts";
import { NOON, useBakery } from "./bakery.ts";

const bakery = useBakery();

describe("the record of calls", () => {
  it("holds every request of both servers in order, decoded, with the status answered", async () => {
    const { emulator, ask } = bakery;
    await ask("/v25.0/me?fields=a%2Cb", { form: { message: "é & ü" }, bearer: "x" });
    const body = JSON.stringify({ name: 1 });
    await fetch(`${emulator.githubUrl}/user`, { method: "PUT", body });
    expect(emulator.calls).toMatchObject([
      {
        server: "graph",
        method: "POST",
        path: "/v25.0/me",
        query: { fields: "a,b" },
        headers: { authorization: "Bearer x" },
        form: { message: "é & ü" },
        json: undefined,
        status: 401,
      },
      { server: "github", method: "PUT", path: "/user", form: {}, json: { name: 1 }, status: 401 },
    ]);
  });

  it("shows what ran side by side", async () => {
    const { emulator, ask } = bakery;
    emulator.inject({ on: {}, times: 2, kind: "delay", ms: 80 });
    await Promise.all([ask("/me"), ask("/me")]);
    const [first, second] = emulator.calls;
    expect(second?.arrivedAt).toBeLessThan(first?.answeredAt ?? 0);
  });
});

describe("the clock", () => {
  it("runs from where it is started, and is moved, set and frozen by tests", async () => {
    const emulator = await startEmulator({ now: NOON });
    const { clock } = emulator;
    try {
      expect(clock.now()).toBe(NOON);
      clock.advance(60);
      expect(clock.now()).toBe(NOON + 60);
      clock.set(NOON);
      await new Promise((resolve) => setTimeout(resolve, 1_100));
      expect(clock.now()).toBe(NOON + 1);
      clock.freeze();
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      expect(clock.now()).toBe(NOON + 1);
    } finally {
      await emulator.close();
    }
  });

  it("gives both servers their Date", async () => {
    const { emulator } = bakery;
    for (const url of [emulator.graphUrl, emulator.githubUrl]) {
      const { headers } = await fetch(url);
      expect(headers.get("date")).toBe("Sun, 22 Nov 2026 12:00:00 GMT");
    }
  });
});

describe("starting the emulator", () => {
  it("speaks TLS with the certificate it is given", async () => {
    const tls = await makeCertificate();
    const emulator = await startEmulator({ tls });
    try {
      expect(emulator.graphUrl).toMatch(/^https:\/\/localhost:\d+$/);
      const status = await new Promise((resolve, reject) => {
        request(`${emulator.graphUrl}/me`, { ca: tls.cert }, (answer) => {
          answer.resume();
          resolve(answer.statusCode);
        })
          .on("error", reject)
          .end();
      });
      expect(status).toBe(400);
    } finally {
      await emulator.close();
    }
  });

  it("waits before every answer when told to, and takes the port it is given", async () => {
    const first = await startEmulator({ latencyMs: 100 });
    const port = Number(new URL(first.graphUrl).port);
    const start = performance.now();
    await fetch(`${first.graphUrl}/me`);
    expect(performance.now() - start).toBeGreaterThan(95);
    await first.close();
    const second = await startEmulator({ graphPort: port });
    expect(second.graphUrl).toBe(first.graphUrl);
    await second.close();
  });

  it("fails when the port is taken, and leaves nothing running", async () => {
    const { emulator } = bakery;
    const githubPort = Number(new URL(emulator.githubUrl).port);
    const passing = await startEmulator();
    const graphPort = Number(new URL(passing.graphUrl).port);
    await passing.close();
    await expect(startEmulator({ graphPort, githubPort })).rejects.toThrow("EADDRINUSE");
    const next = await startEmulator({ graphPort });
    await next.close();
  });
});

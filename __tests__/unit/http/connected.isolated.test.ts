import { createServer, type Server } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { openDirectRoute } from "../../../src/http/direct-route.ts";
import { openProxiedRoute } from "../../../src/http/proxied-route.ts";
import type { Route } from "../../../src/http/route.ts";

/** A port on which nobody listens. */
const NOBODY = 1;

let server: Server;
let port: number;

/** Accepts every connection, and cuts it without a word. */
beforeAll(async () => {
  server = createServer((socket) => void socket.on("error", () => {}).destroy());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  port = Object(server.address()).port;
});
afterAll(() => void server.close());

beforeEach(() => {
  vi.unstubAllEnvs();
});

/** Whether a request that fails was told that something of it may have been sent. */
async function wasConnected(route: Route, url: string): Promise<boolean> {
  const onConnected = vi.fn();
  const request = { method: "GET", url: new URL(url), headers: {} } as const;
  await expect(route.exchange(request, AbortSignal.timeout(5000), onConnected)).rejects.toThrow();
  await route.close();
  return onConnected.mock.calls.length > 0;
}

it.each<[string, () => string, boolean]>([
  ["nobody listens", () => `http://127.0.0.1:${NOBODY}/`, false],
  ["a connection is cut", () => `http://127.0.0.1:${port}/`, true],
  ["a handshake is cut", () => `https://127.0.0.1:${port}/`, false],
])("without a proxy, where %s", async (_where, url, expected) => {
  expect(await wasConnected(openDirectRoute(), url())).toBe(expected);
});

it("through a SOCKS proxy that is not there", async () => {
  vi.stubEnv("HTTPS_PROXY", `socks5://127.0.0.1:${NOBODY}`);
  vi.stubEnv("NO_PROXY", "");
  expect(await wasConnected(openProxiedRoute(1000), `https://127.0.0.1:${port}/`)).toBe(false);
});

it.each<[string, string, () => string, boolean]>([
  ["there is no proxy", "", () => `https://127.0.0.1:${port}/`, false],
  // undici does not say whether the handshake was through: the careful answer stands.
  ["the host needs none", "127.0.0.1", () => `https://127.0.0.1:${port}/`, true],
  ["it has no tunnel, for plain HTTP", "", () => `http://127.0.0.1:${port}/`, true],
])("through a proxy, where %s", async (_where, noProxy, url, expected) => {
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY"]) vi.stubEnv(name, `http://127.0.0.1:${NOBODY}`);
  vi.stubEnv("NO_PROXY", noProxy);
  expect(await wasConnected(openProxiedRoute(1000), url())).toBe(expected);
});

import { expect, test } from "vitest";
import { startEmulator } from "../../emulator/emulator.ts";
import { makeCertificate } from "../../emulator/transport/certificate.ts";
import { openBakery } from "../helpers/bakery.ts";
import { startProxy } from "../helpers/start-proxy.ts";

/** `0` is what a careless step before may have left in `GITHUB_ENV`. */
const VERIFYING = ["1", "0"];

test.each(VERIFYING)(
  "a server in Facebook's place without a certificate for the name is told nothing (NODE_TLS_REJECT_UNAUTHORIZED=%s)",
  async (NODE_TLS_REJECT_UNAUTHORIZED) => {
    const bakery = await openBakery();
    const impostor = await startEmulator({ tls: await makeCertificate(["elsewhere.example"]) });
    const proxy = await startProxy({ "graph.facebook.com": impostor.graphUrl });
    const inputs = { "user-token": bakery.userToken.value, retries: "0" };
    const env = { NODE_TLS_REJECT_UNAUTHORIZED };
    try {
      const proxied = { ...env, HTTPS_PROXY: proxy.url };
      const through = await bakery.run({ ...inputs, "graph-api-url": "" }, proxied);
      const past = await bakery.run({ ...inputs, "graph-api-url": impostor.graphUrl }, env);
      expect([through.exitCode, past.exitCode, impostor.calls]).toEqual([1, 1, []]);
      expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT graph.facebook.com:443"]));
    } finally {
      await Promise.all([impostor.close(), proxy.close()]);
    }
  },
);

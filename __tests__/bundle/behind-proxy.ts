import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { openBakery } from "../../emulator/bakery.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { makeCertificate } from "../../emulator/transport/certificate.ts";
import { runBundle } from "../helpers/run-bundle.ts";
import { startProxy } from "../helpers/start-proxy.ts";

/** What of the network differs. */
export interface ProxyOptions {
  /** `false`: the servers speak plain HTTP. */
  tls?: boolean;
  /** The proxy asks for it. */
  password?: string;
}

/** A mint that stores, behind a proxy that alone knows the names `graph.test` and `api.github.test`. */
export async function behindProxy({ tls = true, password }: ProxyOptions = {}) {
  const certificate = await makeCertificate(["graph.test", "api.github.test", "localhost"]);
  const emulator = await startEmulator(tls ? { tls: certificate } : {});
  const names = { "graph.test": emulator.graphUrl, "api.github.test": emulator.githubUrl };
  const proxy = await startProxy(names, password);
  const folder = mkdtempSync(join(tmpdir(), "proxy-"));
  const authority = join(folder, "authority.pem");
  writeFileSync(authority, certificate.cert);
  onTestFinished(async () => {
    await Promise.all([emulator.close(), proxy.close()]);
    rmSync(folder, { recursive: true });
  });
  const bakery = openBakery(emulator);
  const inputs = {
    ...bakery.credentials,
    ...bakery.storing(),
    "user-token": bakery.logIn().value,
    "graph-api-url": "https://graph.test",
    "github-api-url": "https://api.github.test",
    retries: "0",
  };
  const run = (env: Record<string, string>, addresses: Record<string, string> = {}) =>
    runBundle({
      emulator,
      inputs: { ...inputs, ...addresses },
      env: { NODE_EXTRA_CA_CERTS: authority, ...env },
    });
  return { ...bakery, proxy, run };
}

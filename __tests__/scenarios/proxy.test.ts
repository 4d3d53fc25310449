import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generate } from "selfsigned";
import { describe, expect, it, onTestFinished } from "vitest";
import { anApp, aPage, aUser, logIn } from "../../emulator/builders.ts";
import { startEmulator } from "../../emulator/emulator.ts";
import { REPOSITORY } from "../helpers/bakery.ts";
import { runBundle } from "../helpers/run-bundle.ts";
import { startProxy } from "../helpers/start-proxy.ts";

/** Names that only the proxy can find, and `localhost`, all on one certificate (PEM). */
async function makeCertificate(names = ["graph.test", "api.github.test", "localhost"]) {
  const { private: key, cert } = await generate([{ name: "commonName", value: "graph.test" }], {
    extensions: [
      { name: "basicConstraints", cA: true, critical: true },
      { name: "subjectAltName", altNames: names.map((value) => ({ type: 2, value })) },
    ],
  });
  return { key, cert };
}

/** A mint that stores, behind a proxy that alone knows the way. @param tls `false`: plain http */
async function behindProxy({ tls = true, password }: { tls?: boolean; password?: string } = {}) {
  const certificate = await makeCertificate();
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

  const app = anApp(emulator.graph);
  const user = aUser(emulator.graph);
  aPage(emulator.graph, { role: user });
  const inputs = {
    "app-id": app.id,
    "app-secret": app.secret,
    "user-token": logIn(emulator.graph, { app, user }).value,
    "secret-name": "FB_PAGE_TOKEN",
    "github-token": emulator.github.addToken({
      repositories: [REPOSITORY],
      permissions: { secrets: "write" },
    }),
    retries: "0",
  };
  const run = (env: Record<string, string>, addresses: Record<string, string> = {}) =>
    runBundle({
      emulator,
      inputs: {
        ...inputs,
        "graph-api-url": "https://graph.test",
        "github-api-url": "https://api.github.test",
        ...addresses,
      },
      env: { NODE_EXTRA_CA_CERTS: authority, ...env },
    });
  return { emulator, proxy, run };
}

describe("behind a proxy", () => {
  it.each(["HTTPS_PROXY", "https_proxy"])(
    "named by %s, it is the way to Facebook and to GitHub",
    async (name) => {
      const { proxy, run } = await behindProxy();
      const { exitCode, outputs } = await run({ [name]: proxy.url });
      expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
      expect(new Set(proxy.seen)).toEqual(
        new Set(["CONNECT graph.test:443", "CONNECT api.github.test:443"]),
      );
    },
  );

  it.each(["NO_PROXY", "no_proxy"])(
    "a host named by %s is reached directly, the others are not",
    async (name) => {
      const { proxy, run, emulator } = await behindProxy();
      const addresses = { "graph-api-url": emulator.graphUrl };
      const through = await run({ HTTPS_PROXY: proxy.url }, addresses);
      expect(through.exitCode).toBe(0);
      expect(proxy.seen).toContain(`CONNECT ${new URL(emulator.graphUrl).host}`);

      proxy.seen.length = 0;
      const past = await run(
        { HTTPS_PROXY: proxy.url, [name]: "example.test,localhost" },
        addresses,
      );
      expect(past.exitCode).toBe(0);
      expect(new Set(proxy.seen)).toEqual(new Set(["CONNECT api.github.test:443"]));
    },
  );

  it.each(["HTTP_PROXY", "http_proxy"])(
    "named by %s, it is the way to addresses without TLS",
    async (name) => {
      const { proxy, run, emulator } = await behindProxy({ tls: false });
      const addresses = {
        "graph-api-url": emulator.graphUrl,
        "github-api-url": emulator.githubUrl,
      };
      expect((await run({ [name]: proxy.url }, addresses)).exitCode).toBe(0);
      for (const url of Object.values(addresses)) {
        expect(proxy.seen.some((line) => line.includes(new URL(url).host))).toBe(true);
      }
    },
  );

  it("that asks for a password, it is given the one in the variable, and nobody sees that", async () => {
    const { proxy, run } = await behindProxy({ password: "open-sesame" });
    const known = new URL(proxy.url);
    known.username = "ada";
    known.password = "open-sesame";
    const { exitCode, stdout, summary } = await run({ HTTPS_PROXY: known.href });
    expect(exitCode).toBe(0);
    expect(new Set(proxy.credentials)).toEqual(new Set(["ada:open-sesame"]));
    expect(stdout + summary).not.toContain("open-sesame");
  });

  it.each(["HTTPS_PROXY", "https_proxy", "HTTP_PROXY", "http_proxy"])(
    "named by %s that refuses, the run names that variable, and not that a token is bad",
    async (name) => {
      const { proxy, run, emulator } = await behindProxy({ password: "open-sesame" });
      const { exitCode, annotations, calls } = await run({ [name]: proxy.url });
      expect([exitCode, calls]).toEqual([1, []]);
      const said = annotations[0]?.message ?? "";
      expect(said).toContain(
        `through the proxy in \`${name}\`: the proxy refused to connect (HTTP 407)`,
      );
      expect(said.match(/https?_proxy/gi)).toEqual([name, name]);
      expect(
        emulator.github.secret({ repository: REPOSITORY, name: "FB_PAGE_TOKEN" }),
      ).toBeUndefined();
    },
  );

  it("that NO_PROXY leaves out, no error names its variable", async () => {
    const { proxy, run } = await behindProxy();
    const nobody = { "graph-api-url": "http://127.0.0.1:9" };
    const env = { HTTPS_PROXY: proxy.url, HTTP_PROXY: proxy.url, NO_PROXY: "127.0.0.1" };
    const { annotations } = await run(env, nobody);
    expect(annotations[0]?.message).toContain("at 127.0.0.1: the connection was refused");
  });

  it("whose certificate nobody vouches for, the run says how to trust it", async () => {
    const { proxy, run } = await behindProxy();
    const { exitCode, annotations } = await run({
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: "",
    });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toMatch(/certificate is not trusted.*NODE_EXTRA_CA_CERTS/s);
  });

  it("that is not there, the run says that nobody answers", async () => {
    const { proxy, run } = await behindProxy();
    await proxy.close();
    const { exitCode, annotations } = await run({ HTTPS_PROXY: proxy.url });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain("the connection was refused");
  });
});

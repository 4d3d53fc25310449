import { describe, expect, it, onTestFinished } from "vitest";
import { startSocksProxy } from "../helpers/start-socks-proxy.ts";
import { behindProxy } from "./behind-proxy.ts";

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
      const { proxy, run, secret } = await behindProxy({ password: "open-sesame" });
      const { exitCode, annotations, calls } = await run({ [name]: proxy.url });
      expect([exitCode, calls]).toEqual([1, []]);
      const said = annotations[0]?.message ?? "";
      expect(said).toContain(
        `through the proxy in \`${name}\`: the proxy refused to connect (HTTP 407)`,
      );
      expect(said.match(/https?_proxy/gi)).toEqual([name, name]);
      expect(secret("FB_PAGE_TOKEN")).toBeUndefined();
    },
  );

  it("that speaks SOCKS5, it is the way to Facebook and to GitHub", async () => {
    const { run, emulator } = await behindProxy();
    const servers = { graph: emulator.graphUrl, api: emulator.githubUrl };
    const portOf = (host: string) =>
      Number(new URL(host.startsWith("graph") ? servers.graph : servers.api).port);
    const socks = await startSocksProxy(portOf, { login: "ada:open-sesame" });
    onTestFinished(() => socks.close());
    const address = (password: string) => `socks5://ada:${password}@127.0.0.1:${socks.port}`;

    const { exitCode, outputs, stdout } = await run({ HTTPS_PROXY: address("open-sesame") });
    expect([exitCode, outputs["secret-updated"]]).toEqual([0, "true"]);
    expect(new Set(socks.asked)).toEqual(new Set(["graph.test:443", "api.github.test:443"]));
    expect(stdout).not.toContain("open-sesame");

    const refused = await run({ HTTPS_PROXY: address("shut") });
    expect(refused.exitCode).toBe(1);
    expect(refused.annotations[0]?.message).toContain(
      "through the proxy in `HTTPS_PROXY`: the proxy refused to connect (SOCKS5",
    );
  });

  it("that forwards plain requests and answers with a page, the run names its variable", async () => {
    const { run, emulator, proxy } = await behindProxy({ tls: false });
    emulator.inject({ on: {}, kind: "respond", status: 502, headers: {}, body: "<html>" });
    const { annotations } = await run(
      { HTTP_PROXY: proxy.url },
      { "graph-api-url": emulator.graphUrl },
    );
    expect(annotations[0]?.message).toContain("through the proxy in `HTTP_PROXY`: the answer");
  });

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

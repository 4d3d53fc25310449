import { createServer as createHttpServer, type Server } from "node:http";
import { createServer as createHttpsServer } from "node:https";
import tls from "node:tls";
import { afterEach, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import { makeCertificate } from "../../../emulator/transport/certificate.ts";
import { RequestError } from "../../../src/errors.ts";
import { createTransport } from "../../../src/http/transport.ts";
import { type SocksTrouble, startSocksProxy } from "../../helpers/start-socks-proxy.ts";

let certificate: { key: string; cert: string };

beforeAll(async () => {
  certificate = await makeCertificate(["graph.test"]);
  const before = tls.getCACertificates("default");
  tls.setDefaultCACertificates([...before, certificate.cert]);
  return () => tls.setDefaultCACertificates(before);
});

afterEach(() => void vi.unstubAllEnvs());

/** A transport through a SOCKS5 proxy behind which every host is one server. */
async function through(
  trouble: SocksTrouble,
  { scheme = "https", user = "", timeout = 5, proxyScheme = "socks5" } = {},
) {
  const answer = '{"id":"1"}';
  const server: Server = scheme === "https" ? createHttpsServer(certificate) : createHttpServer();
  server.on("request", (_request, response) => void response.end(answer));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy = await startSocksProxy(() => Object(server.address()).port, trouble);
  const variable = `${scheme.toUpperCase()}_PROXY`;
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"]) {
    vi.stubEnv(name.toLowerCase(), undefined);
    vi.stubEnv(name, undefined);
  }
  vi.stubEnv(variable, `${proxyScheme}://${user}127.0.0.1:${proxy.port}`);
  const transport = await createTransport(timeout, () => {});
  onTestFinished(async () => {
    await transport.close();
    server.closeAllConnections();
    server.close();
    await proxy.close();
  });
  const send = (host = "graph.test") =>
    transport.send({ method: "GET", url: new URL(`${scheme}://${host}/me`), headers: {} });
  return { proxy, send, variable };
}

describe("through a SOCKS5 proxy", () => {
  it.each([
    ["https", "socks5"],
    ["https", "socks"],
    ["https", "socks5h"],
    ["http", "socks5"],
  ])("an answer comes by %s, of %s", async (scheme, proxyScheme) => {
    const { proxy, send } = await through({}, { scheme, proxyScheme });
    expect((await send()).body).toBe('{"id":"1"}');
    expect(proxy.greetings).toEqual(["050100"]);
    expect(proxy.asked).toEqual([`graph.test:${scheme === "https" ? 443 : 80}`]);
  });

  it.each([
    ["127.0.0.1:8443", "127.0.0.1:8443"],
    ["[2001:db8::1:2]:8080", "20010db8000000000000000000010002:8080"],
    ["graph.test:8443", "graph.test:8443"],
  ])("a host goes in the form it has: %s", async (host, asked) => {
    const { proxy, send } = await through({}, { scheme: "http" });
    expect((await send(host)).status).toBe(200);
    expect(proxy.asked).toEqual([asked]);
  });

  it("a connection serves the next request, too", async () => {
    const { proxy, send } = await through({});
    await send();
    await send();
    expect(proxy.asked).toHaveLength(1);
  });

  it("it is given the user and the password in the variable", async () => {
    const { send } = await through({ login: "ada:op:en" }, { user: "ada:op%3Aen@" });
    expect((await send()).status).toBe(200);
  });

  it.each<[string, SocksTrouble, string, string, boolean]>([
    ["that wants a password", { login: "ada:x" }, "", "refused to connect (SOCKS5, user", false],
    ["of another password", { login: "ada:x" }, "ada:y@", "refused to connect (SOCKS5, us", false],
    ["that takes no method", { greeting: [5, 0xff] }, "", "refused to connect (SOCKS5", false],
    ["that speaks HTTP", { greeting: [...Buffer.from("HTTP/1.1 400")] }, "", "not speak", false],
    ["that allows no such host", { reply: 2 }, "", "refused to connect (SOCKS5 reply 2", false],
    ["whose host refuses", { reply: 5 }, "", "could not connect (SOCKS5 reply 5", true],
    ["that hangs up", { hangsUp: true }, "", "the connection was cut", true],
  ])("one %s is told at once, by its variable", async (_which, trouble, user, said, transient) => {
    const { send, variable } = await through(trouble, { user });
    const began = performance.now();
    const error = await send().catch((thrown: unknown) => thrown);
    expect(performance.now() - began).toBeLessThan(3000);
    expect(error).toBeInstanceOf(RequestError);
    expect(error).toMatchObject({ transient, unsent: true, code: "no-answer" });
    const { message, remedy } = error as RequestError;
    expect(message).toContain(`at graph.test, through the proxy in \`${variable}\`: `);
    expect(message).toContain(said);
    expect(remedy).toContain(`\`${variable}\``);
  });

  it("one that falls silent is waited for no longer than the limit", async () => {
    const { send } = await through({ greeting: [5] }, { timeout: 0.4 });
    const began = performance.now();
    await expect(send()).rejects.toThrow("no whole answer within 0.4 seconds");
    expect(performance.now() - began).toBeLessThan(1400);
  });

  it("a certificate that nobody trusts is not taken", async () => {
    const { send } = await through({});
    vi.stubEnv("NODE_TLS_REJECT_UNAUTHORIZED", "0");
    await expect(send("elsewhere.test")).rejects.toThrow("TLS certificate is not for this host");
  });
});

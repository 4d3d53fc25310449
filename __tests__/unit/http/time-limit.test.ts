import dns from "node:dns";
import { setTimeout } from "node:timers/promises";
import { afterEach, describe, expect, it, onTestFinished, vi } from "vitest";
import { RequestError } from "../../../src/errors.ts";
import { createTransport, type Silence } from "../../../src/http/transport.ts";
import { type SilentServer, startSilentServer, TUNNEL } from "../../helpers/silent-server.ts";

/** Seconds that a request may take here. */
const LIMIT = 0.4;
/** Seconds more, on a machine that does other things at the same time. */
const SLACK = 1;

/** A way to a host on which somebody keeps silent. */
interface Way {
  name: string;
  /** What the silent server says before it falls silent. */
  answer?: string;
  /** The variable that leads to the silent server, and its scheme; without: the host itself is silent. */
  proxy?: [variable: string, scheme: string];
  scheme: "http" | "https";
}

const WAYS: readonly Way[] = [
  { name: "a host that never answers", scheme: "http" },
  { name: "a host that never answers the handshake", scheme: "https" },
  {
    name: "a host that stops in the middle of its headers",
    scheme: "http",
    answer: "HTTP/1.1 200 OK\r\ncontent-",
  },
  {
    name: "a host that stops in the middle of its body",
    scheme: "http",
    answer: "HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{",
  },
  {
    name: "a proxy that never answers CONNECT",
    scheme: "https",
    proxy: ["HTTPS_PROXY", "http"],
  },
  {
    name: "a proxy that stops in the middle of its answer to CONNECT",
    scheme: "https",
    proxy: ["HTTPS_PROXY", "http"],
    answer: "HTTP/1.1 20",
  },
  {
    name: "a proxy that is silent once the tunnel is open",
    scheme: "https",
    proxy: ["HTTPS_PROXY", "http"],
    answer: TUNNEL,
  },
  {
    name: "a proxy that never answers its own handshake",
    scheme: "https",
    proxy: ["HTTPS_PROXY", "https"],
  },
  {
    name: "a proxy that never answers a plain request",
    scheme: "http",
    proxy: ["HTTP_PROXY", "http"],
  },
  {
    name: "a proxy for plain requests that never answers its own handshake",
    scheme: "http",
    proxy: ["HTTP_PROXY", "https"],
  },
  {
    name: "a SOCKS proxy that never answers",
    scheme: "https",
    proxy: ["HTTPS_PROXY", "socks5"],
  },
];

afterEach(() => void vi.unstubAllEnvs());

/** Opens that way. @returns an address on it */
async function open({ answer, proxy, scheme }: Way): Promise<{ server: SilentServer; url: URL }> {
  const server = await startSilentServer(answer);
  onTestFinished(() => server.close());
  for (const name of ["HTTPS_PROXY", "HTTP_PROXY", "NO_PROXY"]) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toLowerCase(), undefined);
  }
  if (proxy) vi.stubEnv(proxy[0], `${proxy[1]}://127.0.0.1:${server.port}`);
  const host = proxy ? "graph.test" : `127.0.0.1:${server.port}`;
  return { server, url: new URL(`${scheme}://${host}/v25.0/me`) };
}

/** Sends a request. @returns how it ended, and after how many seconds */
async function time(sending: Promise<unknown>) {
  const began = performance.now();
  const end = await sending.catch((error: unknown) => error);
  return { end, seconds: (performance.now() - began) / 1000 };
}

describe("a request never takes longer than its limit", () => {
  it.each(WAYS.map((way) => [way.name, way] as const))("at %s", async (_name, way) => {
    const { server, url } = await open(way);
    const transport = await createTransport(LIMIT, () => {});
    for (const count of [1, 2]) {
      const sending = transport.send({ method: "GET", url, headers: {} });
      const { end, seconds } = await time(sending);
      expect(end).toBeInstanceOf(RequestError);
      expect((end as RequestError).message).toContain(`no whole answer within ${LIMIT} seconds`);
      expect(seconds).toBeLessThan(LIMIT + SLACK);
      await vi.waitFor(() => expect([server.taken, server.open]).toEqual([count, 0]));
    }
    await transport.close();
  });

  it("while its host's name is looked up", async () => {
    const lookup = vi.spyOn(dns, "lookup").mockImplementation((() => {}) as never);
    onTestFinished(() => lookup.mockRestore());
    const transport = await createTransport(LIMIT, () => {});
    const url = new URL("http://graph.test/");
    const { end, seconds } = await time(transport.send({ method: "GET", url, headers: {} }));
    expect((end as RequestError).message).toContain("no whole answer within");
    expect(seconds).toBeLessThan(LIMIT + SLACK);
    expect(lookup).toHaveBeenCalled();
    await transport.close();
  });
});

describe("the end of a run ends what is under way", () => {
  it.each(WAYS.map((way) => [way.name, way] as const))("at %s", async (_name, way) => {
    const { server, url } = await open(way);
    const transport = await createTransport(60, () => {});
    const sending = time(transport.send({ method: "GET", url, headers: {} }));
    await vi.waitFor(() => expect(server.open).toBe(1));
    const closing = await time(transport.close());
    expect((await sending).end).toMatchObject({ transient: false });
    await vi.waitFor(() => expect(server.open).toBe(0));
    expect(closing.seconds).toBeLessThan(SLACK);
  });
});

it("an answer that changes to another protocol is refused at once", async () => {
  const answer = "HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n";
  const { url } = await open({ name: "a host of another protocol", scheme: "http", answer });
  const transport = await createTransport(5, () => {});
  const { end, seconds } = await time(transport.send({ method: "GET", url, headers: {} }));
  expect((end as RequestError).message).toContain("the request failed (UPGRADE)");
  expect(seconds).toBeLessThan(SLACK);
  await transport.close();
});

describe("a request after the end of a run", () => {
  it.each([
    ["directly", undefined],
    ["by a proxy", "HTTPS_PROXY"],
  ])("reaches nobody, %s", async (_name, variable) => {
    const { server, url } = await open({
      ...{ name: "a silent host", scheme: "http" },
      ...(variable !== undefined && { scheme: "https", proxy: [variable, "http"] }),
    });
    const transport = await createTransport(LIMIT, () => {});
    await transport.close();
    const { end } = await time(transport.send({ method: "GET", url, headers: {} }));
    expect(end).toMatchObject({ transient: false, message: expect.stringContaining("was over") });
    expect(server.taken).toBe(0);
  });
});

describe("a request without an answer after two seconds", () => {
  it("is reported once, with the proxy in between", async () => {
    const { url } = await open({
      name: "a silent proxy",
      scheme: "https",
      proxy: ["HTTP_PROXY", "http"],
    });
    url.search = "input_token=hidden";
    const reported: Silence[] = [];
    const transport = await createTransport(2.4, (silence) => void reported.push(silence));
    const { end } = await time(transport.send({ method: "GET", url, headers: {} }));
    expect(end).toBeInstanceOf(RequestError);
    expect(reported).toEqual([
      {
        method: "GET",
        host: "graph.test",
        path: "/v25.0/me",
        proxy: "HTTP_PROXY",
        seconds: 2,
        limitSeconds: 2.4,
      },
    ]);
    await transport.close();
  });

  it("is not reported where it is given up before", async () => {
    const { url } = await open({ name: "a silent host", scheme: "http" });
    const reported: Silence[] = [];
    const transport = await createTransport(LIMIT, (silence) => void reported.push(silence));
    await time(transport.send({ method: "GET", url, headers: {} }));
    await setTimeout(2_100 - LIMIT * 1000);
    expect(reported).toEqual([]);
    await transport.close();
  });
});

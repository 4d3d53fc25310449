import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";

/** A running proxy. */
export interface Proxy {
  /** `http://127.0.0.1:PORT`. */
  readonly url: string;
  /** What it was asked for, in order: `CONNECT graph.test:443`, `GET http://127.0.0.1:1/me`. */
  readonly seen: string[];
  /** The `Proxy-Authorization` headers it was given. */
  readonly credentials: string[];
  close(): Promise<void>;
}

/**
 * A proxy on a loopback port, as a company has one: it tunnels `CONNECT` and forwards plain
 * requests.
 *
 * @param addresses where names lead that only the proxy knows: `graph.test` → a loopback URL
 * @param password refuses with 407 whoever does not give it
 */
export async function startProxy(
  addresses: Record<string, string>,
  password?: string,
): Promise<Proxy> {
  const seen: string[] = [];
  const credentials: string[] = [];
  const sockets = new Set<Socket>();

  const admits = ({ headers }: IncomingMessage): boolean => {
    const given = headers["proxy-authorization"];
    if (given) credentials.push(Buffer.from(given.replace("Basic ", ""), "base64").toString());
    return password === undefined || credentials.at(-1)?.endsWith(`:${password}`) === true;
  };

  const server = createServer((incoming: IncomingMessage, outgoing: ServerResponse) => {
    const { method = "", url = "", headers } = incoming;
    seen.push(`${method} ${url.replace(/\?.*/, "")}`);
    incoming.pipe(
      request(url, { method, headers, agent: false }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      }).on("error", () => outgoing.destroy()),
    );
  });
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    // A peer may reset its end at any time, also after a refusal: that ends the tunnel, not the test.
    return socket.on("error", () => socket.destroy());
  };
  server.on("connection", track);
  server.on("connect", (incoming: IncomingMessage, client: Socket) => {
    seen.push(`CONNECT ${incoming.url}`);
    if (!admits(incoming)) {
      client.end("HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n");
      return;
    }
    const wanted = new URL(`https://${incoming.url}`);
    const { port, hostname } = new URL(addresses[wanted.hostname] ?? wanted);
    const upstream = track(
      connect(Number(port), hostname === "localhost" ? "127.0.0.1" : hostname),
    );
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
    upstream.on("connect", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      client.pipe(upstream).pipe(client);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    seen,
    credentials,
    async close() {
      if (!server.listening) return;
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

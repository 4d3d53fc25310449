import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** What a SOCKS5 proxy does in place of its work. */
export interface SocksTrouble {
  /** The bytes it says in place of its answer to the greeting. */
  greeting?: number[] | undefined;
  /** Its reply to the host, other than 0. */
  reply?: number | undefined;
  /** Hangs up after the greeting. */
  hangsUp?: boolean | undefined;
  /** Asks for a user and password, and takes this one alone. */
  login?: string | undefined;
}

/** A running SOCKS5 proxy. */
export interface SocksProxy {
  readonly port: number;
  /** The first bytes of each connection, in hexadecimal. */
  readonly greetings: string[];
  /** The hosts it was asked for: `graph.test:443`. */
  readonly asked: string[];
  close(): Promise<void>;
}

/**
 * A SOCKS5 proxy on a loopback port, which leads every host to a port of this machine.
 * @param portOf the port to which it connects for a host, such as `graph.test:443`
 */
export async function startSocksProxy(
  portOf: (host: string) => number,
  { greeting, reply = 0, hangsUp = false, login }: SocksTrouble = {},
): Promise<SocksProxy> {
  const greetings: string[] = [];
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    sockets.add(socket);
    return socket.on("error", () => socket.destroy());
  };
  const serve = async (client: Socket) => {
    const hear = async (): Promise<Buffer> => (await once(client, "data"))[0];
    greetings.push((await hear()).toString("hex"));
    if (hangsUp) return client.end();
    client.write(Uint8Array.from(greeting ?? [5, login === undefined ? 0 : 2]));
    if (greeting) return undefined;
    if (login !== undefined) {
      const said = await hear();
      const user = said.subarray(2, 2 + Number(said[1])).toString();
      const password = said.subarray(3 + Number(said[1])).toString();
      const isGood = `${user}:${password}` === login;
      client.write(Uint8Array.of(1, isGood ? 0 : 1));
      if (!isGood) return client.end();
    }
    const request = await hear();
    const host = readHost(request);
    asked.push(host);
    // In two pieces, and with a name: a client must read neither less nor more than the answer.
    const answer = [5, reply, 0, 3, 5, ...Buffer.from("proxy"), 0, 80];
    client.write(Uint8Array.from(answer.slice(0, 6)));
    if (reply !== 0) return client.end(Uint8Array.from(answer.slice(6)));
    const upstream = track(connect(portOf(host), "127.0.0.1"));
    await once(upstream, "connect");
    client.write(Uint8Array.from(answer.slice(6)));
    client.on("close", () => upstream.destroy());
    upstream.on("close", () => client.destroy());
    return client.pipe(upstream).pipe(client);
  };
  const server = createServer((socket) => void serve(track(socket)).catch(() => socket.destroy()));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    greetings,
    asked,
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

function readHost(request: Buffer): string {
  const port = request.readUInt16BE(request.length - 2);
  const address = request.subarray(4, -2);
  if (request[3] === 3) return `${address.subarray(1)}:${port}`;
  return `${request[3] === 4 ? address.toString("hex") : address.join(".")}:${port}`;
}

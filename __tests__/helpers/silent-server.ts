import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

/** A server that takes connections and then keeps them waiting. */
export interface SilentServer {
  readonly port: number;
  /** How many connections it has taken so far. */
  readonly taken: number;
  /** How many of them are open now. */
  readonly open: number;
  close(): Promise<void>;
}

/** What a proxy says when a tunnel is open. */
export const TUNNEL = "HTTP/1.1 200 Connection Established\r\n\r\n";

/**
 * Listens on a loopback port and never says anything.
 * @param answer said once, to the first bytes of each connection
 */
export async function startSilentServer(answer = ""): Promise<SilentServer> {
  const sockets = new Set<Socket>();
  let taken = 0;
  const server = createServer((socket) => {
    taken += 1;
    sockets.add(socket);
    socket.on("error", () => {}).on("close", () => sockets.delete(socket));
    socket.once("data", () => socket.write(answer)).resume();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    port: (server.address() as AddressInfo).port,
    get taken() {
      return taken;
    },
    get open() {
      return sockets.size;
    },
    async close() {
      const closed = once(server, "close");
      server.close();
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
}

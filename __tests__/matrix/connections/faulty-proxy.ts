import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";
import type { Way } from "./steer.ts";

/** What a proxy may do in place of its work, and what it says when it does. */
export const PROXY_WAYS = {
  /** Takes the CONNECT and never answers it. */
  silent: "",
  /** Opens a tunnel in which nothing is heard. */
  silentTunnel: "HTTP/1.1 200 Connection Established\r\n\r\n",
  refusing: "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n",
  unable: "HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\n\r\n",
  /** Takes the CONNECT and cuts the connection. */
  cutting: "cut",
} as const satisfies Record<string, Way>;

/** A proxy that leads each host where it is told, at each connection anew. */
export interface FaultyProxy {
  readonly url: string;
  steer(host: string, next: () => Way): void;
  close(): Promise<void>;
}

/** Starts a proxy that tunnels to this machine, or does one of {@link PROXY_WAYS} instead. */
export async function startFaultyProxy(): Promise<FaultyProxy> {
  const hosts = new Map<string, () => Way>();
  const open = new Set<Socket>();
  const track = (socket: Socket): Socket => {
    open.add(socket);
    return socket.on("error", () => socket.destroy()).on("close", () => open.delete(socket));
  };
  const server = createServer((client) => {
    track(client).once("data", (head) => {
      const [, host = "", port = ""] = /^CONNECT ([^:]+):(\d+) /.exec(head.toString()) ?? [];
      const way = hosts.get(host)?.();
      if (way === PROXY_WAYS.cutting) return client.destroy();
      if (isFault(way)) return client.write(way);
      const target = track(connect(Number(port), way));
      client.on("close", () => target.destroy());
      target.on("close", () => client.destroy());
      client.write(PROXY_WAYS.silentTunnel);
      return client.pipe(target).pipe(client);
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    steer: (host, next) => void hosts.set(host, next),
    close: async () => {
      const closed = once(server, "close");
      server.close();
      for (const socket of open) socket.destroy();
      await closed;
    },
  };
}

function isFault(way: Way | undefined): way is Way {
  return Object.values<string | undefined>(PROXY_WAYS).includes(way);
}

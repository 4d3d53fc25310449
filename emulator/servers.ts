import { once } from "node:events";
import type { Server } from "node:http";
import type { ServerName } from "./calls.ts";
import { listen, type ServerOptions } from "./transport/listen.ts";

/** Servers that listen. */
export interface Servers {
  /** No trailing slash. */
  readonly urls: Readonly<Record<ServerName, string>>;
  /** Stops them and breaks open connections. */
  close(): Promise<void>;
}

/**
 * Starts one server after another; should one not start, those before it are stopped.
 *
 * @throws When a port is taken (`EADDRINUSE`).
 */
export async function listenAll(servers: readonly ServerOptions[]): Promise<Servers> {
  const urls: Record<ServerName, string> = { graph: "", github: "", dialog: "" };
  const started: Server[] = [];
  const close = async () => void (await Promise.all(started.map(closeServer)));
  try {
    for (const options of servers) {
      const { url, server } = await listen(options);
      urls[options.name] = url;
      started.push(server);
    }
  } catch (error) {
    await close();
    throw error;
  }
  return { urls, close };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

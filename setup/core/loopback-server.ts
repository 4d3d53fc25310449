import { createServer, type RequestListener, type Server } from "node:http";
import { SetupError } from "./setup-error.ts";

/** How many ports are tried, one after the other. */
const TRIES = 20;

/** A server on the loopback addresses of one port. */
export interface LoopbackServer {
  port: number;
  /** Starts to answer requests. */
  serve(listener: RequestListener): void;
  /** Finishes pending answers, accepts no more requests, and frees the port. */
  close(): Promise<void>;
}

/**
 * Binds 127.0.0.1 and, if the machine has it, ::1: for browsers `localhost` is either. A port that
 * another program holds on one of them is skipped, since the browser could reach that program.
 *
 * @param wanted the first port to try; 0: any free one
 * @throws {ActionError} if twenty ports in a row are occupied
 */
export async function listenOnLoopback(
  wanted: number,
  print: (line: string) => void,
): Promise<LoopbackServer> {
  for (let port = wanted; port < wanted + TRIES && port < 65_536; port++) {
    const servers = await bind(port);
    if (servers) return createLoopbackServer(servers);
    print(`Port ${port} is occupied: trying ${port + 1}.`);
  }
  throw new SetupError(
    "no-port",
    `The ports from ${wanted} on are occupied.`,
    "Choose another one with `--port`, or continue in the terminal with `--no-browser`.",
  );
}

async function bind(port: number): Promise<Server[] | undefined> {
  const first = await bindOne(port, "127.0.0.1");
  if (first === "occupied") return undefined;
  if (first === "no such address") throw new Error("this machine has no 127.0.0.1");
  const second = await bindOne(portOf(first), "::1");
  if (second === "no such address") return [first];
  if (second !== "occupied") return [first, second];
  await closeServer(first);
  return undefined;
}

function bindOne(port: number, host: string): Promise<Server | "occupied" | "no such address"> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once("error", ({ code = "", ...error }: NodeJS.ErrnoException) => {
      if (code === "EADDRINUSE" || code === "EACCES") resolve("occupied");
      else if (code === "EADDRNOTAVAIL" || code === "EAFNOSUPPORT") resolve("no such address");
      else reject(error);
    });
    server.listen({ port, host, exclusive: true, ipv6Only: true }, () => resolve(server));
  });
}

function createLoopbackServer(servers: Server[]): LoopbackServer {
  const [first] = servers;
  return {
    port: first ? portOf(first) : 0,
    serve(listener) {
      for (const server of servers) server.on("request", listener);
    },
    async close() {
      await Promise.all(servers.map(closeServer));
    },
  };
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

/** Milliseconds for a pending answer before its connection is cut. */
const GRACE = 1000;

function closeServer(server: Server): Promise<void> {
  const cut = setTimeout(() => server.closeAllConnections(), GRACE);
  return new Promise((resolve) => {
    server.close(() => {
      clearTimeout(cut);
      resolve();
    });
    server.closeIdleConnections();
  });
}

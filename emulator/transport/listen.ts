import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { RecordedCall } from "../calls.ts";
import type { HttpRequest } from "../http.ts";
import { deliver, type Responder } from "./deliver.ts";
import { readRequest } from "./read-request.ts";

/** How one server listens, records, breaks and answers requests. */
export interface ServerOptions extends Responder {
  /** 0: any free port. */
  readonly port: number;
  readonly tls: { key: string; cert: string } | undefined;
  readonly calls: RecordedCall[];
}

/**
 * Listens on the loopback address. The certificate of a TLS server names `localhost`, so the
 * address does too.
 *
 * @throws When the port is taken.
 */
export async function listen(options: ServerOptions): Promise<{ url: string; server: Server }> {
  const server: Server | TlsServer = options.tls ? createTlsServer(options.tls) : createServer();
  server.on("request", async (incoming, outgoing) => {
    const secure = options.tls !== undefined;
    const request = await readRequest(incoming, secure).catch(() => undefined);
    if (request === undefined) return void outgoing.destroy();
    const call = record(options, request);
    await deliver(options, request, call, outgoing);
  });
  server.listen(options.port, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const origin = options.tls ? "https://localhost" : "http://127.0.0.1";
  return { url: `${origin}:${port}`, server };
}

function record(options: ServerOptions, request: HttpRequest): RecordedCall {
  const { method, path, query, headers, form, json } = request;
  const call: RecordedCall = {
    server: options.name,
    ...{ method, path, query, headers, form, json },
    answer: undefined,
    status: 0,
    arrivedAt: performance.now(),
    answeredAt: undefined,
  };
  options.calls.push(call);
  return call;
}

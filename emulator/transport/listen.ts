import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { createServer as createTlsServer, type Server as TlsServer } from "node:https";
import type { AddressInfo } from "node:net";
import type { RecordedCall } from "../calls.ts";
import type { HttpRequest } from "../http.ts";
import { type Deliverer, deliver } from "./deliver.ts";
import { readRequest } from "./read-request.ts";

/** What a server needs to read, record, break and answer requests. */
export interface Listener extends Deliverer {
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
export async function listen(listener: Listener): Promise<{ url: string; server: Server }> {
  const server: Server | TlsServer = listener.tls ? createTlsServer(listener.tls) : createServer();
  server.on("request", async (incoming, outgoing) => {
    const secure = listener.tls !== undefined;
    const request = await readRequest(incoming, secure).catch(() => undefined);
    if (request === undefined) return void outgoing.destroy();
    const call = record(listener, request);
    await deliver(listener, request, call, outgoing);
  });
  server.listen(listener.port, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const origin = listener.tls ? "https://localhost" : "http://127.0.0.1";
  return { url: `${origin}:${port}`, server };
}

function record(listener: Listener, request: HttpRequest): RecordedCall {
  const { method, path, query, headers, form, json } = request;
  const call: RecordedCall = {
    server: listener.name,
    ...{ method, path, query, headers, form, json },
    answer: undefined,
    status: 0,
    arrivedAt: performance.now(),
    answeredAt: undefined,
  };
  listener.calls.push(call);
  return call;
}

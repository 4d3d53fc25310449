/**
 * A process of its own: the project's emulator with one app, one user and one page, ready for any
 * number of mints. It tells its parent what it saw; see {@link ServersOrder}, {@link Observation}.
 */
import { subscribe } from "node:diagnostics_channel";
import type { Socket } from "node:net";
import { type Bakery, openBakery } from "../emulator/bakery.ts";
import { aPage } from "../emulator/builders.ts";
import { startEmulator } from "../emulator/emulator.ts";
import { nowMs } from "./now.ts";

/** First message from the parent: how to serve. */
export interface ServersOrder {
  latencyMs: number;
  /** How many Pages the user token sees; without it, one. */
  pages?: number;
  tls?: { key: string; cert: string };
}

/** Answer to it: where the servers are, and what a client needs to mint there. */
export interface ServersReady {
  graphUrl: string;
  githubUrl: string;
  appId: string;
  appSecret: string;
  userToken: string;
  pageId: string;
  /** Of every Page that the user token sees. */
  pageIds: string[];
  githubToken: string;
  repository: string;
}

/** Any later message: asks what was seen since the last one, and for the secret of this name. */
export interface ObservationOrder {
  secretName: string;
}

/** Answer to it. Times are those of `nowMs`, at the server: a way there and back is not in them. */
export interface Observation {
  requests: { arrivedMs: number; answeredMs: number; status: number }[];
  /** How many connections they came by: over TLS each costs a round trip more. */
  connections: number;
  /** What the secret holds, opened; null when there is none. */
  secret: string | null;
  /** The Page token that the server gives, null while none was asked for. */
  pageToken: string | null;
}

let bakery: Bakery;

const sockets = new Set<unknown>();
subscribe("http.server.request.start", (message) => {
  sockets.add((message as { socket: Socket }).socket);
});

process.once("message", async (order: ServersOrder) => {
  const emulator = await startEmulator(order);
  bakery = openBakery(emulator, { app: { requireProof: true } });
  const { graph, user, page } = bakery;
  const others = Array.from({ length: (order.pages ?? 1) - 1 }, () => aPage(graph, { role: user }));
  const ready: ServersReady = {
    graphUrl: emulator.graphUrl,
    githubUrl: emulator.githubUrl,
    appId: bakery.app.id,
    appSecret: bakery.app.secret,
    userToken: bakery.logIn().value,
    pageId: page.id,
    pageIds: [page, ...others].map(({ id }) => id),
    githubToken: bakery.aGitHubToken(),
    repository: bakery.repository,
  };
  process.send?.(ready);
  process.on("message", (observed: ObservationOrder) => process.send?.(observe(observed)));
});
// The parent is gone: nobody is left to serve.
process.once("disconnect", () => process.exit());

function observe({ secretName }: ObservationOrder): Observation {
  // The emulator's clock for calls begins with this process.
  const originMs = nowMs() - performance.now();
  const requests = bakery.emulator.calls.splice(0).map(({ arrivedAt, answeredAt, status }) => ({
    arrivedMs: originMs + arrivedAt,
    answeredMs: originMs + (answeredAt ?? arrivedAt),
    status,
  }));
  const secret = bakery.secret(secretName);
  const pageToken = [...bakery.graph.tokens.values()].find(
    ({ kind, expiresAt }) => kind === "page" && expiresAt === 0,
  );
  const connections = sockets.size;
  sockets.clear();
  return {
    requests,
    connections,
    secret: secret?.value ?? null,
    pageToken: pageToken?.value ?? null,
  };
}

import { once } from "node:events";
import type { Server } from "node:http";
import type { RecordedCall } from "./calls.ts";
import { type Clock, startClock } from "./clock.ts";
import type { Fault } from "./faults/fault.ts";
import { startFaultList } from "./faults/fault-list.ts";
import { answerGitHubRequest } from "./github/answer-request.ts";
import { createGitHubWorld, type GitHubWorld } from "./github/world.ts";
import { answerGraphRequest } from "./graph/answer-request.ts";
import { createGraphWorld, type GraphWorld } from "./graph/state/world.ts";
import { listen } from "./transport/listen.ts";

export type { RecordedCall } from "./calls.ts";
export type { Clock } from "./clock.ts";
export type { Fault, FaultEffect } from "./faults/fault.ts";
export type { GitHubWorld, SecretRecord } from "./github/world.ts";
export type { GraphWorld } from "./graph/state/world.ts";

/** How an emulator starts; nothing is required. */
export interface EmulatorOptions {
  /** Epoch seconds at which the clock starts; default: the real time. It runs on from there. */
  now?: number;
  /** Milliseconds before every answer, as a stand-in for the way to the server; default 0. */
  latencyMs?: number;
  /** Both servers speak https with this certificate (PEM); default: plain http. */
  tls?: { key: string; cert: string };
  /** Default: any free port. */
  graphPort?: number;
  /** Default: any free port. */
  githubPort?: number;
}

/** A running emulator: two servers on the loopback address, and the state behind them. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, with TLS `https://localhost:PORT`; no trailing slash. */
  readonly graphUrl: string;
  /** Likewise; the same API is also served below `/api/v3`, as on GitHub Enterprise Server. */
  readonly githubUrl: string;
  readonly clock: Clock;
  readonly graph: GraphWorld;
  readonly github: GitHubWorld;
  /** Every request in the order of arrival. */
  readonly calls: RecordedCall[];
  /** Makes the next matching requests go wrong; matched before the real handlers. */
  inject(fault: Fault): void;
  /** Forgets the faults that are still waiting. */
  clearFaults(): void;
  /** Stops both servers and breaks what is still connected. */
  close(): Promise<void>;
}

/**
 * Starts the Graph API and GitHub's REST API on two loopback ports.
 *
 * @throws When a port is taken (`EADDRINUSE`).
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const clock = startClock(options.now);
  const graph = createGraphWorld(clock);
  const github = await createGitHubWorld(clock);
  const calls: RecordedCall[] = [];
  const faults = startFaultList();
  const shared = { calls, faults, latencyMs: options.latencyMs ?? 0, tls: options.tls, graph };
  const graphServer = await listen({
    ...shared,
    name: "graph",
    port: options.graphPort ?? 0,
    answer: (request) => answerGraphRequest(graph, request),
  });
  const githubServer = await listen({
    ...shared,
    name: "github",
    port: options.githubPort ?? 0,
    answer: (request) => answerGitHubRequest(github, request),
  }).catch(async (error: unknown) => {
    await closeServer(graphServer.server);
    throw error;
  });
  return {
    graphUrl: graphServer.url,
    githubUrl: githubServer.url,
    clock,
    graph,
    github,
    calls,
    inject: faults.add,
    clearFaults: faults.clear,
    async close() {
      await Promise.all([graphServer.server, githubServer.server].map(closeServer));
    },
  };
}

async function closeServer(server: Server): Promise<void> {
  const closed = once(server, "close");
  server.close();
  server.closeAllConnections();
  await closed;
}

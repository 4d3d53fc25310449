import type { RecordedCall } from "./calls.ts";
import { type Clock, startClock } from "./clock.ts";
import { answerDialogRequest } from "./dialog/answer-request.ts";
import {
  type ConsentOptions,
  followLink,
  giveConsent,
  type PersonalDecision,
} from "./dialog/consent.ts";
import { createDialogWorld, type DialogWorld } from "./dialog/world.ts";
import type { Fault, GraphErrorEffect } from "./faults/fault.ts";
import { startFaultList } from "./faults/fault-list.ts";
import { answerGitHubRequest } from "./github/answer-request.ts";
import { createGitHubWorld, type GitHubWorld } from "./github/state/world.ts";
import { answerGraphFault } from "./graph/answer-fault.ts";
import { answerGraphRequest } from "./graph/answer-request.ts";
import { createGraphWorld, type GraphWorld } from "./graph/state/world.ts";
import type { HttpRequest } from "./http.ts";
import { listenAll } from "./servers.ts";

export type { RecordedCall } from "./calls.ts";
export type { Clock } from "./clock.ts";
export type { Fault, FaultEffect } from "./faults/fault.ts";
export type { GitHubWorld } from "./github/state/world.ts";
export type { GraphWorld } from "./graph/state/world.ts";

/** How an emulator starts; nothing is required. */
export interface EmulatorOptions {
  /** Epoch seconds at which the clock starts; default: the real time. It runs on from there. */
  now?: number;
  /** Milliseconds before every answer, as a stand-in for the way to the server; default 0. */
  latencyMs?: number;
  /** All servers speak https with this certificate (PEM); default: plain http. */
  tls?: { key: string; cert: string };
  /** Default: any free port. */
  graphPort?: number;
  /** Default: any free port. */
  githubPort?: number;
  /** Default: any free port. */
  dialogPort?: number;
}

/** A running emulator: three servers on the loopback address, and the state behind them. */
export interface Emulator {
  /** `http://127.0.0.1:PORT`, with TLS `https://localhost:PORT`; no trailing slash. */
  readonly graphUrl: string;
  /** Likewise; the same API is also served below `/api/v3`, as on GitHub Enterprise Server. */
  readonly githubUrl: string;
  /** Likewise, in the place of `https://www.facebook.com`: the login dialog. */
  readonly dialogUrl: string;
  readonly clock: Clock;
  readonly graph: GraphWorld;
  readonly github: GitHubWorld;
  /** The login dialog and its sessions. */
  readonly dialog: DialogWorld & {
    /** Goes through the dialog without a browser; returns the code. */
    consent(options: ConsentOptions): string;
    /** Follows a link to the dialog without a browser; returns the address it ends at. */
    follow(link: string, decision: PersonalDecision | "cancel"): string;
  };
  /** Every request in the order of arrival. */
  readonly calls: RecordedCall[];
  /** Makes the next matching requests go wrong; matched before the real handlers. */
  inject(fault: Fault): void;
  /** Forgets the faults that are still waiting. */
  clearFaults(): void;
  /** Stops the servers and breaks open connections. */
  close(): Promise<void>;
}

/**
 * Starts the Graph API, GitHub's REST API and the login dialog on three loopback ports.
 *
 * @throws When a port is taken (`EADDRINUSE`).
 */
export async function startEmulator(options: EmulatorOptions = {}): Promise<Emulator> {
  const clock = startClock(options.now);
  const graph = createGraphWorld(clock);
  const github = await createGitHubWorld(clock);
  const dialog = createDialogWorld(graph);
  const calls: RecordedCall[] = [];
  const faults = startFaultList();
  const shared = {
    calls,
    faults,
    latencyMs: options.latencyMs ?? 0,
    tls: options.tls,
    answerFault: (request: HttpRequest, effect: GraphErrorEffect) =>
      answerGraphFault(graph, request, effect),
  };
  const servers = await listenAll([
    {
      ...shared,
      name: "graph",
      port: options.graphPort ?? 0,
      answer: (request) => answerGraphRequest(graph, request),
    },
    {
      ...shared,
      name: "github",
      port: options.githubPort ?? 0,
      answer: (request) => answerGitHubRequest(github, request),
    },
    {
      ...shared,
      name: "dialog",
      port: options.dialogPort ?? 0,
      answer: (request) => answerDialogRequest(dialog, request),
    },
  ]);
  graph.wwwUrl = servers.urls.dialog;
  return {
    graphUrl: servers.urls.graph,
    githubUrl: servers.urls.github,
    dialogUrl: servers.urls.dialog,
    clock,
    graph,
    github,
    dialog: Object.assign(dialog, {
      consent: (asked: ConsentOptions) => giveConsent(dialog, asked),
      follow: (link: string, decision: PersonalDecision | "cancel") =>
        followLink(dialog, link, decision),
    }),
    calls,
    inject: faults.add,
    clearFaults: faults.clear,
    close: servers.close,
  };
}

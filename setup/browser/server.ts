import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { ActionError } from "../../src/errors.ts";
import { plainLine } from "../../src/report/plain-text.ts";
import type { Surroundings } from "../core/context.ts";
import { listenOnLoopback } from "../core/loopback-server.ts";
import { composeApp } from "./app.ts";
import { type Ending, startLifetime } from "./lifetime.ts";
import { createTurns } from "./queue.ts";
import { type Approach, refuseStrangers } from "./safety/guard.ts";
import { contentPolicy, HEADERS } from "./safety/headers.ts";
import { openVisit } from "./state.ts";
import { PLAIN_STYLE, renderPlain } from "./views/plain.ts";

/** How the page is started. */
export interface BrowserOptions {
  /** The first port to try; default 8917. */
  port?: number;
  /** Opens a browser; rejects where there is none. */
  open(address: string): Promise<unknown>;
  /** Without anybody coming, after which it ends; default 10. */
  idleMinutes?: number;
}

/** The page, served. */
export interface BrowserSetup {
  /** The link that opens it, once. */
  url: string;
  ended: Promise<Ending>;
  stop(): Promise<void>;
}

/** There is no browser to open: the terminal is the other way. */
export class NoBrowserError extends ActionError {}

/**
 * Serves the setup's page on the loopback addresses, and opens it.
 *
 * @throws {NoBrowserError} when no browser can be opened; nothing is served then
 * @throws {ActionError} when no port is free
 */
export async function startBrowserSetup(
  surroundings: Surroundings,
  { port = 8917, open, idleMinutes = 10 }: BrowserOptions,
): Promise<BrowserSetup> {
  const say = (line: string) => surroundings.say(plainLine(surroundings.session.vault.scrub(line)));
  const doors = await listenOnLoopback(port, say);
  const visit = openVisit({ ...surroundings, say }, doors.port);
  const life = startLifetime(idleMinutes, () => doors.close());
  const app = composeApp(visit, life, createTurns());
  doors.serve(guarded(visit.origin, getRequestListener(app.fetch)));
  const url = `${visit.origin}/open?key=${visit.key}`;
  // Not scrubbed: the key is for the person at this terminal, and good once.
  surroundings.say(`Open this link in a browser on this computer: ${url}`);
  try {
    await open(url);
  } catch (cause) {
    await life.end("stopped");
    throw new NoBrowserError({
      title: "No browser could be opened",
      message: "This computer has no browser that a program can open.",
      remedy: "Go on in the terminal: `--no-browser`.",
      cause,
    });
  }
  say("Waiting for the browser… (Ctrl-C ends the setup)");
  return { url, ended: life.ended, stop: () => life.end("stopped") };
}

/** Every answer gets the headers; what comes from strangers gets nothing else. */
function guarded(origin: string, listener: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    for (const [name, value] of Object.entries(HEADERS)) outgoing.setHeader(name, value);
    const { headers, method = "", url: target = "" } = incoming;
    const approach: Approach = {
      method,
      target,
      host: headers.host,
      origin: headers.origin,
      fetchSite: only(headers["sec-fetch-site"]),
      fetchMode: only(headers["sec-fetch-mode"]),
      fetchDest: only(headers["sec-fetch-dest"]),
      purpose: only(headers["sec-purpose"]),
    };
    const refusal = refuseStrangers(approach, origin);
    if (!refusal) return listener(incoming, outgoing);
    outgoing.writeHead(refusal.status, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": contentPolicy({ style: PLAIN_STYLE }),
      Connection: "close",
    });
    outgoing.end(renderPlain(refusal));
  };
}

function only(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}

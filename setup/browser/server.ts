import type { RequestListener } from "node:http";
import { getRequestListener } from "@hono/node-server";
import { plainLine } from "../../src/library.ts";
import type { SetupContext } from "../core/context.ts";
import { listenOnLoopback } from "../core/loopback-server.ts";
import { safeText } from "../core/safe-text.ts";
import { SetupError } from "../core/setup-error.ts";
import { composeApp } from "./app.ts";
import { type PageEnding, startLifetime } from "./lifetime.ts";
import { createQueues } from "./queue.ts";
import { findDenial, type RequestOrigin } from "./safety/guard.ts";
import { contentPolicy, HEADERS } from "./safety/headers.ts";
import { createPageState } from "./state.ts";
import { PLAIN_STYLE, renderPlain } from "./views/plain.ts";

/** How the page is started. */
export interface BrowserOptions {
  /** The first port to try; default 8917. */
  port?: number;
  /** Opens a browser. Rejects if there is none. */
  open(address: string): Promise<unknown>;
  /** Minutes without a request after which it ends; default 10. */
  idleMinutes?: number;
}

/** The running server of the page. */
export interface BrowserSetup {
  /** The link that opens the page, once. */
  url: string;
  ended: Promise<PageEnding>;
  stop(): Promise<void>;
}

/** No browser could be opened. The terminal can take over. */
export class NoBrowserError extends SetupError {}

/**
 * Serves the setup's page on the loopback addresses, and opens it.
 *
 * @throws {NoBrowserError} if no browser can be opened; nothing is served then
 * @throws {ActionError} if no port is free
 */
export async function startBrowserSetup(
  context: SetupContext,
  { port = 8917, open, idleMinutes = 10 }: BrowserOptions,
): Promise<BrowserSetup> {
  const print = (line: string) =>
    context.print(plainLine(safeText(context.session.registry, line)));
  const server = await listenOnLoopback(port, print);
  const ending = new AbortController();
  const state = createPageState({ ...context, print }, server.port, ending.signal);
  const life = startLifetime(idleMinutes, () => {
    ending.abort();
    return server.close();
  });
  const app = composeApp(state, life, createQueues());
  server.serve(guarded(state.origin, getRequestListener(app.fetch)));
  const url = `${state.origin}/open?key=${state.key}`;
  // Not scrubbed: the key is for the person at this terminal, and works once.
  context.print(`Open this link in a browser on this computer: ${url}`);
  try {
    await open(url);
  } catch (cause) {
    await life.end("stopped");
    throw new NoBrowserError(
      "no-browser",
      "This computer has no browser that a program can open.",
      "Continue in the terminal: `--no-browser`.",
      cause,
    );
  }
  print("Waiting for the browser… (Ctrl-C ends the setup)");
  return { url, ended: life.ended, stop: () => life.end("stopped") };
}

/** Adds the headers to every answer, and denies requests from elsewhere. */
function guarded(origin: string, listener: RequestListener): RequestListener {
  return (incoming, outgoing) => {
    for (const [name, value] of Object.entries(HEADERS)) outgoing.setHeader(name, value);
    const { headers, method = "", url: target = "" } = incoming;
    const request: RequestOrigin = {
      method,
      target,
      host: headers.host,
      origin: headers.origin,
      fetchSite: only(headers["sec-fetch-site"]),
      fetchMode: only(headers["sec-fetch-mode"]),
      fetchDest: only(headers["sec-fetch-dest"]),
      purpose: only(headers["sec-purpose"]),
    };
    const denial = findDenial(request, origin);
    if (!denial) return listener(incoming, outgoing);
    outgoing.writeHead(denial.status, {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Security-Policy": contentPolicy({ style: PLAIN_STYLE }),
      Connection: "close",
    });
    outgoing.end(renderPlain(denial));
  };
}

function only(header: string | string[] | undefined): string | undefined {
  return Array.isArray(header) ? header.join(", ") : header;
}

import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as setTimer } from "node:timers/promises";
import { AnswerError } from "../core/answer-error.ts";
import { listenOnLoopback } from "../core/loopback-server.ts";
import { isSameSecret } from "../core/nonce.ts";

/** Waiting for the browser to come back from Facebook's dialog. */
export interface Waiting {
  /** Where the dialog shall send it. */
  redirectUri: string;
  /** The query of the address. Rejects with an {@link AnswerError} when nobody comes in time. */
  answer: Promise<URLSearchParams>;
  close(): Promise<void>;
}

/** Minutes that a login may take. */
const MINUTES = 10;

const HEADERS = {
  "content-type": "text/html; charset=utf-8",
  connection: "close",
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
};

/** Milliseconds in which the browser follows to the page that ends it. */
const GRACE = 1000;

/** Where a browser is sent on to, so that the code does not stay in its address bar and history. */
const END = "/done";

/** The origin of a port on this machine, as browsers write it: without the port where it is 80. */
export function originOf(port: number): URL {
  return new URL(`http://localhost:${port}`);
}

/**
 * Listens on the loopback addresses for the one request that carries this state. Everything else is
 * refused, and ends nothing: neither another page in the browser nor another host's name that leads
 * here (DNS rebinding) can answer in the person's place.
 *
 * @param port the first to try; an occupied one gives way to the next
 */
export async function awaitRedirect(
  port: number,
  state: string,
  print: (line: string) => void,
): Promise<Waiting> {
  const { promise, resolve, reject } = Promise.withResolvers<URLSearchParams>();
  // Nobody may be listening any more when the time is up.
  promise.catch(() => undefined);
  const end = Promise.withResolvers<void>();
  const server = await listenOnLoopback(port, print);
  const origin = originOf(server.port);
  let accepted = false;
  server.serve((request, response) => {
    const address = readAddress(request, origin);
    if (address?.pathname === END && accepted) {
      response.once("close", end.resolve);
      answer(response, 200);
    } else if (address?.pathname === "/callback" && carries(address, state)) {
      accepted = true;
      resolve(address.searchParams);
      answer(response, 303);
    } else answer(response, 403);
  });
  const timer = setTimeout(() => reject(tooLate()), MINUTES * 60_000);
  return {
    redirectUri: new URL("/callback", origin).href,
    answer: promise,
    close: async () => {
      clearTimeout(timer);
      if (accepted) await Promise.race([end.promise, setTimer(GRACE)]);
      await server.close();
    },
  };
}

/** Undefined: not a request that a browser sends here by itself. */
function readAddress({ method, url = "", headers }: IncomingMessage, origin: URL): URL | undefined {
  if (method !== "GET" || headers.host !== origin.host) return undefined;
  return URL.parse(url, origin.href) ?? undefined;
}

function carries({ searchParams }: URL, state: string): boolean {
  return isSameSecret(searchParams.get("state") ?? "", state);
}

function answer(response: ServerResponse, status: 200 | 303 | 403): void {
  const [title, text] =
    status === 403
      ? ["Nothing to see here", "This address only takes the answer of a login under way."]
      : ["Back to the terminal", "The setup goes on there. You can close this page."];
  response.writeHead(status, status === 303 ? { ...HEADERS, location: END } : HEADERS);
  response.end(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`,
  );
}

function tooLate(): AnswerError {
  return new AnswerError(
    "address",
    `Nobody came back from Facebook's dialog within ${MINUTES} minutes.`,
    "Choose again how to log in.",
  );
}

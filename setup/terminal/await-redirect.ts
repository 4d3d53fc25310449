import type { IncomingMessage, ServerResponse } from "node:http";
import { setTimeout as setTimer } from "node:timers/promises";
import { listenOnLoopback } from "../core/loopback-server.ts";
import { isSameSecret } from "../core/nonce.ts";
import { AnswerError } from "../core/setup-error.ts";

/** A pending return of the browser from Facebook's dialog. */
export interface Waiting {
  /** Where the dialog sends the browser. */
  redirectUri: string;
  /** The query of the address. Rejects with an {@link AnswerError} if no answer comes in time. */
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

/** Milliseconds that the browser has to load the closing page. */
const GRACE = 1000;

/** The closing page: a redirect to it keeps the code out of the address bar and the history. */
const END = "/done";

/** The origin of a port on this machine, as browsers write it: without the port if it is 80. */
export function originOf(port: number): URL {
  return new URL(`http://localhost:${port}`);
}

/**
 * Listens on the loopback addresses for the one request with this state. All other requests are
 * refused and change nothing: neither another page in the browser nor the name of another host that
 * resolves here (DNS rebinding) can answer instead of the person.
 *
 * @param port the first one to try; occupied ones are skipped
 */
export async function awaitRedirect(
  port: number,
  state: string,
  print: (line: string) => void,
): Promise<Waiting> {
  const { promise, resolve, reject } = Promise.withResolvers<URLSearchParams>();
  // It may reject without a listener.
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

/** Undefined: not a request that Facebook's redirect makes a browser send. */
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
      ? ["Nothing here", "This address only accepts the answer of a login under way."]
      : ["Back to the terminal", "The setup continues there. You can close this page."];
  response.writeHead(status, status === 303 ? { ...HEADERS, location: END } : HEADERS);
  response.end(
    `<!doctype html><html lang="en"><meta name="viewport" content="width=device-width"><title>${title}</title><h1>${title}</h1><p>${text}</p></html>`,
  );
}

function tooLate(): AnswerError {
  return new AnswerError(
    "address",
    `No answer came from Facebook's dialog within ${MINUTES} minutes.`,
    "Choose again how to log in.",
  );
}

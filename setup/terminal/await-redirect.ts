import type { IncomingMessage, ServerResponse } from "node:http";
import { listenOnLoopback } from "../browser/listen.ts";
import { AnswerError } from "../core/answer-error.ts";
import { isSameSecret } from "../core/same-secret.ts";

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
  say: (line: string) => void,
): Promise<Waiting> {
  const { promise, resolve, reject } = Promise.withResolvers<URLSearchParams>();
  // Nobody may be listening any more when the time is up.
  promise.catch(() => undefined);
  const doors = await listenOnLoopback(port, say);
  doors.serve((request, response) => {
    const query = readAnswer(request, doors.port, state);
    if (query) resolve(query);
    answer(response, query !== undefined);
  });
  const timer = setTimeout(() => reject(tooLate()), MINUTES * 60_000);
  return {
    redirectUri: `http://localhost:${doors.port}/callback`,
    answer: promise,
    close: async () => {
      clearTimeout(timer);
      await doors.close();
    },
  };
}

function readAnswer(
  { method, url = "", headers }: IncomingMessage,
  port: number,
  state: string,
): URLSearchParams | undefined {
  if (method !== "GET" || headers.host !== `localhost:${port}`) return undefined;
  const address = URL.parse(url, "http://localhost");
  if (address?.pathname !== "/callback") return undefined;
  return isSameSecret(address.searchParams.get("state") ?? "", state)
    ? address.searchParams
    : undefined;
}

function answer(response: ServerResponse, accepted: boolean): void {
  const [title, text] = accepted
    ? ["Back to the terminal", "The setup goes on there. You can close this page."]
    : ["Nothing to see here", "This address only takes the answer of a login under way."];
  response.writeHead(accepted ? 200 : 403, HEADERS);
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

import { setImmediate } from "node:timers/promises";
import { timeoutError } from "./connect-attempts.ts";
import { openConnections } from "./connections.ts";
import { explainNetworkError, TooLargeAnswer } from "./network-error.ts";
import type { ProxyVariable } from "./proxy-variables.ts";
import { type Dispatcher, request } from "./undici.ts";

/** Largest body that is read where the request names no other, in bytes: most answers are a few kilobytes. */
const MAX_BODY = 1024 * 1024;

/** Largest body that any request may name. */
const LARGEST_BODY = 16 * MAX_BODY;

/** A request without an answer for so many seconds is reported. */
const LONG_SILENCE = 2;

/** One request, ready to be sent. The URL may hold no secret but `input_token` and the proof. */
export interface HttpRequest {
  method: "GET" | "POST" | "PUT";
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
  /** Largest body that is read, in bytes; 1 MiB where it is left out, 16 MiB at most. */
  maxBody?: number | undefined;
}

/** An answer of any status, its body read whole. */
export interface HttpAnswer {
  status: number;
  /** Header names are lower case. */
  headers: Record<string, string>;
  body: string;
}

/** Sends requests, within limits of time and size, through the proxies that the environment names. */
export interface Transport {
  /**
   * Sends one request, once. Redirects are not followed.
   * @throws {RequestError} when no whole answer arrived in time
   */
  send(request: HttpRequest): Promise<HttpAnswer>;
  /** Ends all connections, so that the process can end. */
  close(): Promise<void>;
}

/** A request that has no whole answer yet. */
export interface Silence {
  method: HttpRequest["method"];
  host: string;
  path: string;
  /** The variable that names the proxy in between. */
  proxy: ProxyVariable | undefined;
  /** Since the request was sent. */
  seconds: number;
  /** When it is given up. */
  limitSeconds: number;
}

/**
 * A transport over undici's own `request`, with `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` honoured.
 *
 * @param timeoutSeconds the time one request may take, from looking up the name to the body's last
 *   byte, whatever it waits for
 * @param onSilence told once of each request that has no answer after two seconds
 * @throws {InvalidProxyError} when a proxy variable holds no URL
 */
export function createTransport(
  timeoutSeconds: number,
  onSilence: (silence: Silence) => void,
): Transport {
  const timeout = Math.ceil(timeoutSeconds * 1000);
  const { dispatcher, proxyOf, close } = openConnections(timeout, LARGEST_BODY);
  return {
    async send(sent) {
      const { method, url, maxBody = MAX_BODY } = sent;
      const over = Promise.withResolvers<never>();
      const limit = new AbortController();
      const timers = [
        setTimeout(() => {
          // undici obeys the signal once a connection is there; until then the attempt to connect
          // has a limit of its own.
          limit.abort(timeoutError());
          over.reject(limit.signal.reason);
        }, timeout),
        setTimeout(
          () =>
            onSilence({
              method,
              host: url.hostname,
              path: url.pathname,
              proxy: proxyOf(url),
              seconds: LONG_SILENCE,
              limitSeconds: timeoutSeconds,
            }),
          LONG_SILENCE * 1000,
        ),
      ];
      try {
        return await Promise.race([exchange(sent, dispatcher, limit.signal), over.promise]);
      } catch (error) {
        const proxy = proxyOf(url);
        throw explainNetworkError(error, { method, url, timeoutSeconds, maxBody, proxy });
      } finally {
        for (const timer of timers) clearTimeout(timer);
      }
    },
    close,
  };
}

async function exchange(
  { method, url, headers, body, maxBody = MAX_BODY }: HttpRequest,
  dispatcher: Dispatcher,
  signal: AbortSignal,
): Promise<HttpAnswer> {
  const answer = await request.call(dispatcher, {
    origin: url.origin,
    path: `${url.pathname}${url.search}`,
    method,
    headers: { ...headers, "accept-encoding": "identity" },
    body: body ?? null,
    signal,
  });
  return {
    status: answer.statusCode,
    headers: flatten(answer.headers),
    body: await readText(answer, maxBody),
  };
}

function flatten(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The body; empty, and so unusable, where it is compressed although that was not asked for. */
async function readText(
  { headers, body }: Dispatcher.ResponseData,
  maxBody: number,
): Promise<string> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    // undici's own limit holds for a connection, not for a request.
    if (size > maxBody) throw new TooLargeAnswer();
    chunks.push(chunk);
  }
  const text = new TextDecoder().decode(Buffer.concat(chunks));
  // undici frees the connection in a `setImmediate` of its own: whoever asks sooner opens another
  // one, which costs two round trips over TLS.
  await setImmediate();
  return /^(identity)?$/i.test(String(headers["content-encoding"] ?? "")) ? text : "";
}

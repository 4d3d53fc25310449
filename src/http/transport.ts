import { setImmediate } from "node:timers/promises";
import { type Dispatcher, EnvHttpProxyAgent, request } from "undici";
import { explainNetworkError, InvalidProxyError } from "./network-error.ts";

/** Largest body that is read, in bytes: the answers used here are a few kilobytes. */
const MAX_BODY = 1024 * 1024;

/** One request, ready to be sent. The URL may hold no secret but `input_token` and the proof. */
export interface HttpRequest {
  method: "GET" | "POST" | "PUT";
  url: URL;
  headers: Record<string, string>;
  body?: string | undefined;
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

/**
 * A transport over undici's own `request`, with `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` honoured.
 *
 * HTTP/2 is off: it would save nothing here (requests depend on each other) and cost its start.
 *
 * @param timeoutSeconds the time one request may take, from connecting to the body's last byte
 * @throws {InvalidProxyError} when a proxy variable holds no URL
 * @see https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
export function createTransport(timeoutSeconds: number): Transport {
  const timeout = Math.ceil(timeoutSeconds * 1000);
  const dispatcher = createAgent(timeout);
  return {
    async send({ method, url, headers, body }) {
      try {
        const answer = await request(url, {
          method,
          headers: { ...headers, "accept-encoding": "identity" },
          body: body ?? null,
          dispatcher,
          signal: AbortSignal.timeout(timeout),
        });
        return {
          status: answer.statusCode,
          headers: flatten(answer.headers),
          body: await readText(answer),
        };
      } catch (fault) {
        throw explainNetworkError(fault, { method, url, timeoutSeconds });
      }
    },
    close: () => dispatcher.destroy(),
  };
}

/** Said aloud, since a NODE_TLS_REJECT_UNAUTHORIZED=0 of the runner would switch it off otherwise. */
const VERIFIED = { rejectUnauthorized: true };

function createAgent(timeout: number): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent({
      allowH2: false,
      connect: { timeout, ...VERIFIED },
      requestTls: VERIFIED,
      proxyTls: VERIFIED,
      headersTimeout: timeout,
      bodyTimeout: timeout,
      maxResponseSize: MAX_BODY,
    });
  } catch (cause) {
    throw new InvalidProxyError(cause);
  }
}

function flatten(headers: Dispatcher.ResponseData["headers"]): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

/** The body; empty, and so unusable, where it is compressed although that was not asked for. */
async function readText({ headers, body }: Dispatcher.ResponseData): Promise<string> {
  const text = await body.text();
  // undici frees the connection in a `setImmediate` of its own: whoever asks sooner opens another
  // one, which costs two round trips over TLS.
  await setImmediate();
  return /^(identity)?$/i.test(String(headers["content-encoding"] ?? "")) ? text : "";
}

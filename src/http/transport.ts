import { openDirectRoute } from "./direct-route.ts";
import { explainNetworkError } from "./network-error.ts";
import { type ProxyVariable, proxyVariableFor } from "./proxy-variables.ts";
import { type HttpAnswer, type HttpRequest, MAX_BODY, type Route } from "./route.ts";
import { RunOverError, timeoutError } from "./route-errors.ts";

/** A request without an answer for so many seconds is reported. */
const LONG_SILENCE = 2;

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
 * A transport with a limit of time, directly or through the proxies of `HTTPS_PROXY`, `HTTP_PROXY` and
 * `NO_PROXY`.
 *
 * @param timeoutSeconds the time one request may take, from looking up the name to the body's last
 *   byte, whatever it waits for
 * @param onSilence told once of each request that has no answer after two seconds
 * @throws {InvalidProxyError} when a proxy variable holds no URL
 */
export async function createTransport(
  timeoutSeconds: number,
  onSilence: (silence: Silence) => void,
): Promise<Transport> {
  const timeout = Math.ceil(timeoutSeconds * 1000);
  const route = await openRoute(timeout);
  const underWay = new Set<(reason: Error) => void>();
  let isOver = false;

  /** Settles as the request does, or with the first thing that ends it. */
  async function exchange(request: HttpRequest, onConnected: () => void): Promise<HttpAnswer> {
    const { method, url } = request;
    const limit = new AbortController();
    const ended = Promise.withResolvers<never>();
    // The signal ends the request wherever it is; whoever waits is not kept until it has.
    const end = (reason: Error) => {
      limit.abort(reason);
      ended.reject(reason);
    };
    const report = () =>
      onSilence({
        method,
        ...{ host: url.hostname, path: url.pathname, proxy: route.proxyOf(url) },
        ...{ seconds: LONG_SILENCE, limitSeconds: timeoutSeconds },
      });
    const timers = [
      setTimeout(() => end(timeoutError()), timeout),
      setTimeout(report, LONG_SILENCE * 1000),
    ];
    underWay.add(end);
    try {
      return await Promise.race([
        route.exchange(request, limit.signal, onConnected),
        ended.promise,
      ]);
    } finally {
      underWay.delete(end);
      for (const timer of timers) clearTimeout(timer);
    }
  }

  return {
    async send(request) {
      const { method, url, maxBody = MAX_BODY } = request;
      let isConnected = false;
      try {
        if (isOver) throw new RunOverError();
        const answer = await exchange(request, () => {
          isConnected = true;
        });
        return { ...answer, proxy: route.proxyOf(url) };
      } catch (error) {
        const proxy = route.proxyOf(url);
        const attempt = { method, url, timeoutSeconds, maxBody, proxy, isConnected };
        throw explainNetworkError(error, attempt);
      }
    },
    async close() {
      isOver = true;
      for (const end of underWay) end(new RunOverError());
      await route.close();
    },
  };
}

/** undici, with its proxies, is loaded where there is one. */
async function openRoute(timeout: number): Promise<Route> {
  const isProxied = ["https:", "http:"].some((protocol) => proxyVariableFor(protocol));
  if (!isProxied) return openDirectRoute();
  const { openProxiedRoute } = await import("./proxied-route.ts");
  return openProxiedRoute(timeout);
}

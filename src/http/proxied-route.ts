import { type Connect, limitAttempts } from "./connect-attempts.ts";
import { findInvalidProxyVariable, isSocks, proxyVariableFor } from "./proxy-variables.ts";
import { readAnswer } from "./read-answer.ts";
import { type HttpAnswer, type HttpRequest, LARGEST_BODY, type Route } from "./route.ts";
import { InvalidProxyError, ProxyRefusal } from "./route-errors.ts";
import { createTunnelWatch } from "./tunnel-watch.ts";
import {
  buildConnector,
  connect,
  type Dispatcher,
  EnvHttpProxyAgent,
  Pool,
  request,
} from "./undici.ts";

/**
 * How each connection is made. Certificates: a NODE_TLS_REJECT_UNAUTHORIZED=0 of the runner would
 * switch it off otherwise. HTTP/2 would save nothing here, since requests depend on each other, and
 * cost its start: the bundle comes without (scripts/lean-packages.ts).
 */
const TLS = { rejectUnauthorized: true, allowH2: false };

/**
 * The way through the proxies that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name, by undici.
 *
 * @param timeout the time that one attempt to connect may take, in milliseconds
 * @throws {InvalidProxyError} when a proxy variable holds no URL
 * @see https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
export function openProxiedRoute(timeout: number): Route {
  const attempts = limitAttempts(timeout);
  const connectDirectly = attempts.bound(buildConnector({ timeout: 0, ...TLS }));
  const limits = {
    allowH2: false,
    // The bundle comes without undici's second parser, which UNDICI_USE_MILO would switch on.
    useMilo: false,
    headersTimeout: timeout,
    bodyTimeout: timeout,
    maxResponseSize: LARGEST_BODY,
  };
  const direct = new Set<string>();
  const tunnels = createTunnelWatch();
  const over = new AbortController();

  /** The connections to one origin, where undici hands in its own connector through a proxy. */
  function openPool(origin: string | URL, options: object): Pool {
    const { connect } = options as { connect: Connect };
    if (connect === connectDirectly) direct.add(String(origin));
    else return new Pool(origin, { ...limits, ...options, connect: attempts.bound(connect) });
    return new Pool(origin, options);
  }

  // As undici reads them: now, once.
  const variables = { "https:": proxyVariableFor("https:"), "http:": proxyVariableFor("http:") };
  const opensTunnels = variables["https:"] !== undefined && !isSocks(variables["https:"]);
  const dispatcher = createAgent({
    ...limits,
    connect: connectDirectly,
    connectTimeout: timeout,
    requestTls: TLS,
    // The signal is for SOCKS proxies, whose attempts nothing else ends.
    proxyTls: { ...TLS, signal: over.signal },
    factory: openPool,
    clientFactory: (proxy, options) => endTunnels(openPool(proxy, options), tunnels.stands),
  });
  return {
    exchange: async (sent, signal, onConnected = () => {}) => {
      const { origin, protocol, host } = sent.url;
      const answering = exchange(sent, dispatcher, signal);
      // undici has chosen the way by now; only of a tunnel is it known when it stands.
      if (protocol === "https:" && opensTunnels && !direct.has(origin))
        tunnels.await(host, onConnected);
      else onConnected();
      return answering;
    },
    proxyOf: ({ origin, protocol }) =>
      direct.has(origin) ? undefined : variables[protocol as keyof typeof variables],
    close: async () => {
      const closed = dispatcher.destroy();
      attempts.end();
      over.abort();
      await closed;
    },
  };
}

async function exchange(
  { method, url, headers, body, maxBody }: HttpRequest,
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
  const { statusCode: status } = answer;
  return readAnswer({ status, headers: answer.headers, body: answer.body }, maxBody);
}

function createAgent(options: EnvHttpProxyAgent.Options): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent(options);
  } catch (cause) {
    throw new InvalidProxyError(findInvalidProxyVariable(), cause);
  }
}

/**
 * Makes the signal of an attempt end its tunnel, also after the proxy has answered. undici's
 * ProxyAgent asks its clients for tunnels by this method.
 */
function endTunnels(proxy: Pool, onTunnel: (authority: string) => void): Pool {
  const openTunnel = async (tunnel: Parameters<typeof connect>[0]) => {
    const answer = await connect.call(proxy, tunnel);
    const end = () => answer.socket.on("error", () => {}).destroy();
    if (answer.statusCode !== 200) {
      end();
      throw new ProxyRefusal(answer.statusCode);
    }
    onTunnel(String(tunnel.path));
    (tunnel.signal as AbortSignal).addEventListener("abort", end);
    return answer;
  };
  return Object.assign(proxy, { connect: openTunnel });
}

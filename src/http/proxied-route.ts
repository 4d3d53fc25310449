import { type Connect, limitAttempts } from "./connect-attempts.ts";
import { createProxyAgent } from "./proxy-agent.ts";
import { isSocks, proxyAddressIn, proxyVariableFor } from "./proxy-variables.ts";
import { readAnswer } from "./read-answer.ts";
import { type HttpAnswer, type HttpRequest, LARGEST_BODY, type Route } from "./route.ts";
import { ProxyRefusal } from "./route-errors.ts";
import { createTunnelWatch } from "./tunnel-watch.ts";
import { buildConnector, type Dispatcher, Pool, request } from "./undici.ts";

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

  /** The connections to one origin, where undici hands in its own connector through a proxy. */
  function openPool(origin: string | URL, options: object): Pool {
    const { connect } = options as { connect: Connect };
    if (connect === connectDirectly) direct.add(String(origin));
    else return new Pool(origin, { ...limits, ...options, connect: attempts.bound(connect) });
    return new Pool(origin, options);
  }

  // As undici reads them: now, once.
  const variables = { "https:": proxyVariableFor("https:"), "http:": proxyVariableFor("http:") };
  const options = {
    ...limits,
    connect: connectDirectly,
    connectTimeout: timeout,
    requestTls: TLS,
    proxyTls: TLS,
    factory: openPool,
    onTunnel: tunnels.stands,
  };
  // One agent a protocol: their proxies need not be of one kind.
  const agents = {
    "https:": createProxyAgent(variables["https:"], options),
    "http:": createProxyAgent(variables["http:"], options),
  };
  const forwards = variables["http:"] && !isSocks(proxyAddressIn(variables["http:"]));
  return {
    exchange: async (sent, signal, onConnected = () => {}) => {
      const { origin, protocol, host } = sent.url;
      const answering = exchange(sent, agents[protocol as keyof typeof agents], signal);
      // undici has chosen the way by now; only of a tunnel is it known when it stands.
      if (protocol === "https:" && variables["https:"] && !direct.has(origin))
        tunnels.await(host, onConnected);
      else onConnected();
      const isForwarded = protocol === "http:" && forwards && !direct.has(origin);
      return isForwarded ? answering.catch(throwRefusal) : answering;
    },
    proxyOf: ({ origin, protocol }) =>
      direct.has(origin) ? undefined : variables[protocol as keyof typeof variables],
    close: async () => {
      const closed = Object.values(agents).map((agent) => agent.destroy());
      attempts.end();
      await Promise.all(closed);
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

/**
 * undici tells a 407 of a proxy that forwards plain requests by this code alone. The other reasons for
 * it are requests that it cannot send, and ours it can.
 */
function throwRefusal(error: unknown): never {
  const isRefusal = error instanceof Error && Object(error).code === "UND_ERR_INVALID_ARG";
  throw isRefusal ? new ProxyRefusal(407) : error;
}

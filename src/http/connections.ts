import { buildConnector, type Dispatcher, EnvHttpProxyAgent, Pool } from "undici";
import { type Connect, limitAttempts } from "./connect-attempts.ts";
import { InvalidProxyError, ProxyRefusal } from "./network-error.ts";
import {
  findInvalidProxyVariable,
  type ProxyVariable,
  proxyVariableFor,
} from "./proxy-variables.ts";

/** Connections to any host, kept open for further requests. */
export interface Connections {
  readonly dispatcher: Dispatcher;
  /** The variable whose proxy a request to this address took; undefined where it took none. */
  proxyOf(url: URL): ProxyVariable | undefined;
  /** Ends all connections, also those that have not come about yet. */
  close(): Promise<void>;
}

/** Written out: a NODE_TLS_REJECT_UNAUTHORIZED=0 of the runner would switch it off otherwise. */
const VERIFIED = { rejectUnauthorized: true };

/**
 * Connections through the proxies that `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` name.
 *
 * HTTP/2 is off: it would save nothing here (requests depend on each other) and cost its start.
 *
 * @param timeout the time that one attempt to connect may take, in milliseconds
 * @param maxBody largest body that is read, in bytes
 * @throws {InvalidProxyError} when a proxy variable holds no URL
 * @see https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
export function openConnections(timeout: number, maxBody: number): Connections {
  const attempts = limitAttempts(timeout);
  const connectDirectly = attempts.bound(
    buildConnector({ allowH2: false, timeout: 0, ...VERIFIED }),
  );
  const limits = { headersTimeout: timeout, bodyTimeout: timeout, maxResponseSize: maxBody };
  const direct = new Set<string>();
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
  const dispatcher = createAgent({
    ...limits,
    allowH2: false,
    connect: connectDirectly,
    connectTimeout: timeout,
    requestTls: VERIFIED,
    // The signal is for SOCKS proxies, whose attempts nothing else ends.
    proxyTls: { ...VERIFIED, signal: over.signal },
    factory: openPool,
    clientFactory: (proxy, options) => endTunnels(openPool(proxy, options)),
  });
  return {
    dispatcher,
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

function createAgent(options: EnvHttpProxyAgent.Options): EnvHttpProxyAgent {
  try {
    return new EnvHttpProxyAgent(options);
  } catch (cause) {
    throw new InvalidProxyError(findInvalidProxyVariable(), cause);
  }
}

/** Makes the signal of an attempt end its tunnel, also after the proxy has answered; see undici's ProxyAgent. */
function endTunnels(proxy: Pool): Pool {
  const connect = proxy.connect.bind(proxy);
  const connectUntil = async (tunnel: Parameters<typeof connect>[0]) => {
    const answer = await connect(tunnel);
    const end = () => answer.socket.on("error", () => {}).destroy();
    if (answer.statusCode !== 200) {
      end();
      throw new ProxyRefusal(answer.statusCode);
    }
    (tunnel.signal as AbortSignal).addEventListener("abort", end);
    return answer;
  };
  return Object.assign(proxy, { connect: connectUntil });
}

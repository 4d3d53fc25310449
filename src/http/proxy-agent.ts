import { isSocks, type ProxyVariable, proxyAddressIn } from "./proxy-variables.ts";
import { InvalidProxyError, ProxyRefusal } from "./route-errors.ts";
import { openSocksTunnel, readSocksProxy } from "./socks-tunnel.ts";
import { connect, EnvHttpProxyAgent, type Pool } from "./undici.ts";

/** How undici asks a client of a proxy for a tunnel. */
type OpenTunnel = (tunnel: Parameters<typeof connect>[0]) => ReturnType<typeof connect>;

/** What tunnels need of the route they belong to. */
interface TunnelOptions extends EnvHttpProxyAgent.Options {
  factory(origin: string | URL, options: object): Pool;
  /** A tunnel to this host and port stands. */
  onTunnel(authority: string): void;
}

/**
 * The way through the proxy of one variable, and past it to the hosts of `NO_PROXY`.
 *
 * undici speaks SOCKS5 as well, but TLS to the proxy where it is given options for the TLS of proxies,
 * and it waits for a proxy that has hung up. So it is led to believe in a proxy for CONNECT, whose
 * tunnels are opened here.
 *
 * @param variable without: all hosts are reached directly
 * @throws {InvalidProxyError} when the variable holds no address of a proxy
 */
export function createProxyAgent(
  variable: ProxyVariable | undefined,
  { onTunnel, ...options }: TunnelOptions,
): EnvHttpProxyAgent {
  const address = proxyAddressIn(variable);
  const { factory } = options;
  try {
    if (!isSocks(address)) {
      return new EnvHttpProxyAgent({
        ...{ ...options, httpProxy: address, httpsProxy: "" },
        clientFactory: (origin, given) => {
          const proxy = factory(origin, given);
          return withTunnels(proxy, byConnect(proxy), onTunnel);
        },
      });
    }
    const proxy = readSocksProxy(address);
    return new EnvHttpProxyAgent({
      ...{ ...options, httpProxy: "http://socks.invalid", httpsProxy: "", proxyTunnel: true },
      clientFactory: (origin, given) => {
        const open: OpenTunnel = async ({ path, signal }) => {
          const socket = await openSocksTunnel(proxy, String(path), signal as AbortSignal);
          return { ...{ statusCode: 200, headers: {}, opaque: null }, socket };
        };
        return withTunnels(factory(origin, given), open, onTunnel);
      },
    });
  } catch (cause) {
    throw new InvalidProxyError(variable, cause);
  }
}

/** Tunnels by CONNECT. The signal of an attempt ends its tunnel also after the proxy has answered. */
function byConnect(proxy: Pool): OpenTunnel {
  return async (tunnel) => {
    const answer = await connect.call(proxy, tunnel);
    const end = () => answer.socket.on("error", () => {}).destroy();
    if (answer.statusCode !== 200) {
      end();
      throw new ProxyRefusal(answer.statusCode);
    }
    (tunnel.signal as AbortSignal).addEventListener("abort", end);
    return answer;
  };
}

/** undici's ProxyAgent asks its clients for tunnels by the method that is replaced here. */
function withTunnels(proxy: Pool, open: OpenTunnel, onTunnel: (authority: string) => void): Pool {
  const openTunnel: OpenTunnel = async (tunnel) => {
    const answer = await open(tunnel);
    onTunnel(String(tunnel.path));
    return answer;
  };
  return Object.assign(proxy, { connect: openTunnel });
}

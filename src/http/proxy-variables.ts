/** The variables that name a proxy, in the order in which undici reads them. */
const VARIABLES = {
  "https:": ["https_proxy", "HTTPS_PROXY"],
  "http:": ["http_proxy", "HTTP_PROXY"],
} as const;

/** A variable of the runner that names a proxy. */
export type ProxyVariable = (typeof VARIABLES)[keyof typeof VARIABLES][number];

// biome-ignore lint/style/noProcessEnv: undici reads these variables itself; this tells which one it took.
const env = process.env;

/**
 * The variable that names the proxy for addresses of this protocol, as undici chooses it: lower case
 * goes before upper case, even where it is empty, and `HTTP_PROXY` serves https where there is no
 * `HTTPS_PROXY`. `NO_PROXY` is not looked at here.
 *
 * @see https://undici.nodejs.org/#/docs/api/EnvHttpProxyAgent
 */
export function proxyVariableFor(protocol: string): ProxyVariable | undefined {
  const ofHttp = firstSet(VARIABLES["http:"]);
  return protocol === "https:" ? (firstSet(VARIABLES["https:"]) ?? ofHttp) : ofHttp;
}

/** What a variable holds. It may hold a password: it is never shown. */
export function proxyAddressIn(name: ProxyVariable | undefined): string {
  return (name && env[name]) ?? "";
}

/** Whether the proxy of this address speaks SOCKS5, and so opens no tunnel by CONNECT. */
export function isSocks(address: string): boolean {
  return SOCKS.test(address);
}

/** curl's `socks5h` leaves it to the proxy to look names up, as it is always done here. */
const SOCKS = /^\s*socks(5h?)?:/i;

function firstSet(names: readonly ProxyVariable[]): ProxyVariable | undefined {
  const name = names.find((candidate) => env[candidate] !== undefined);
  return name && env[name] ? name : undefined;
}

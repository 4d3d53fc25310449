import { RequestError } from "../errors.ts";
import type { Explanation } from "./explanation.ts";
import { explainRefusal, explainSocks } from "./proxy-refusals.ts";
import type { ProxyVariable } from "./proxy-variables.ts";
import { ProxyRefusal, SocksRefusal, TOO_LARGE } from "./route-errors.ts";

interface Attempt {
  method: string;
  url: URL;
  timeoutSeconds: number;
  /** Bytes. */
  maxBody: number;
  /** The variable that names the proxy in between. */
  proxy: ProxyVariable | undefined;
  /** Whether something of the request may have reached the server, as far as its route knows. */
  isConnected: boolean;
}

/** By the codes of Node.js and undici. @see https://undici.nodejs.org/#/docs/api/Errors */
const EXPLANATIONS: Record<string, Explanation> = {
  ECONNREFUSED: { what: "the connection was refused", unsent: true },
  ENOTFOUND: { what: "its name was not found", unsent: true },
  ENETUNREACH: { what: "no way leads to its network", unsent: true },
  EHOSTUNREACH: { what: "no way leads to it", unsent: true },
  EPROTO: { what: "it does not speak TLS as this runner does" },
  EAI_AGAIN: { what: "its name could not be looked up", unsent: true },
  ECONNRESET: { what: "the connection was cut" },
  UND_ERR_SOCKET: { what: "the connection was cut" },
  UND_ERR_PRX_CONN: { what: "the connection was cut" },
  TUNNEL_CUT: { what: "the connection was cut", unsent: true },
  RUN_OVER: { what: "the run was over", transient: false },
};

const MIB = 1024 * 1024;

const TIMEOUTS = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|TimeoutError|ABORT_ERR)$/;
const UNFIT_CERTIFICATES = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID)$/;
const CERTIFICATES = /CERT|SIGNED|ISSUER|ERR_TLS|UNABLE_TO_VERIFY/;

/**
 * What a failed request means to a person, from an allow-list: method, host, path without query, the
 * variable that names the proxy, and a sentence of ours for the error. Its own message is left out.
 */
export function explainNetworkError(error: unknown, attempt: Attempt): RequestError {
  const { method, url, proxy, isConnected } = attempt;
  const explanation = explanationOf(error, attempt);
  const { what, remedy, transient = true, unsent = false, lessMayHelp = false } = explanation;
  const way = proxy ? `, through the proxy in \`${proxy}\`` : "";
  return new RequestError({
    code: "no-answer",
    message: `${method} ${url.pathname} at ${url.hostname}${way}: ${what}.`,
    remedy: remedy ?? unreachable(proxy),
    transient,
    unsent: unsent || !isConnected,
    lessMayHelp,
    cause: error,
  });
}

function unreachable(proxy: ProxyVariable | undefined): string {
  const between = proxy ? `the proxy in \`${proxy}\`` : "its proxy variables";
  return `Nothing is wrong with your tokens. Run the job again; if it stays, check the runner's network, its firewall, the spelling of the host and ${between}.`;
}

function explanationOf(error: unknown, { timeoutSeconds, maxBody, proxy }: Attempt): Explanation {
  if (error instanceof ProxyRefusal) return explainRefusal(error, proxy);
  if (error instanceof SocksRefusal) return explainSocks(error, proxy);
  const codes = codesOf(error);
  for (const code of codes) {
    const known = EXPLANATIONS[code];
    if (known) return known;
  }
  if (codes.includes(TOO_LARGE)) {
    return {
      what: `its answer is larger than ${maxBody / MIB} MiB and was refused`,
      remedy:
        "No answer of this API is that large: check the host in this step's `with:` block, and what a proxy puts in between.",
      transient: false,
      lessMayHelp: true,
    };
  }
  if (codes.some((code) => TIMEOUTS.test(code))) {
    return {
      what: `no whole answer within ${timeoutSeconds} seconds`,
      remedy: `${unreachable(proxy)} \`timeout-seconds\` sets the limit.`,
      lessMayHelp: true,
    };
  }
  if (codes.some((code) => UNFIT_CERTIFICATES.test(code))) {
    return {
      what: `its TLS certificate is not for this host, or not for this day (${codes[0]})`,
      remedy:
        "Look at the host in this step's `with:` block, and at the clock of the runner. If both are right, whoever runs that server, or a proxy before it, has to renew its certificate.",
      transient: false,
      unsent: true,
    };
  }
  if (codes.some((code) => CERTIFICATES.test(code))) {
    return {
      what: `its TLS certificate is not trusted (${codes[0]})`,
      remedy:
        "A proxy or server with a certificate of its own stands in between: put the certificate of its authority (PEM) into a file on the runner, and set the variable NODE_EXTRA_CA_CERTS to the path of that file.",
      transient: false,
      unsent: true,
    };
  }
  return { what: `the request failed (${codes[0] ?? "no reason given"})` };
}

/** The codes of an error and of what caused it, nearest first; an AggregateError counts with its first. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as { code?: unknown };
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  const own = typeof code === "string" ? code : error.name;
  return [...(own === "Error" || own === "TypeError" ? [] : [own]), ...codesOf(inner)];
}

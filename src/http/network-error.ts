import { ActionError, RequestError } from "../errors.ts";

/** `HTTPS_PROXY` or `HTTP_PROXY` cannot be used. The value is not shown: it may hold a password. */
export class InvalidProxyError extends ActionError {
  constructor(cause: unknown) {
    super({
      code: "no-answer",
      message:
        "One of the variables HTTPS_PROXY and HTTP_PROXY is set on this runner, but it is not a URL.",
      remedy: "Set it in the form http://host:port on the runner, or unset it.",
      cause,
    });
  }
}

interface Attempt {
  method: string;
  url: URL;
  timeoutSeconds: number;
}

interface Explanation {
  what: string;
  remedy: string;
  transient: boolean;
}

const UNREACHABLE =
  "Nothing is wrong with your tokens. Run the job again; if it stays, check the runner's network, its firewall and its proxy variables";

/** By the codes of Node.js and undici. @see https://undici.nodejs.org/#/docs/api/Errors */
const EXPLANATIONS: Record<string, Omit<Explanation, "transient"> & { transient?: boolean }> = {
  ECONNREFUSED: { what: "the connection was refused", remedy: UNREACHABLE },
  ENOTFOUND: {
    what: "its name was not found",
    remedy: `${UNREACHABLE}, and the spelling of the host`,
  },
  EAI_AGAIN: { what: "its name could not be looked up", remedy: UNREACHABLE },
  ECONNRESET: { what: "the connection was cut", remedy: UNREACHABLE },
  UND_ERR_SOCKET: { what: "the connection was cut", remedy: UNREACHABLE },
  // The run ended while this request was under way: nobody waits for it any more.
  UND_ERR_DESTROYED: { what: "the run was over", remedy: UNREACHABLE, transient: false },
  UND_ERR_CLOSED: { what: "the run was over", remedy: UNREACHABLE, transient: false },
  UND_ERR_RES_EXCEEDED_MAX_SIZE: {
    what: "its answer is larger than 1 MiB and was refused",
    remedy:
      "No answer of this API is that large: check the host in this step's `with:` block, and what a proxy puts in between.",
    transient: false,
  },
};

const TIMEOUTS = /^(UND_ERR_(CONNECT|HEADERS|BODY)_TIMEOUT|ETIMEDOUT|TimeoutError|ABORT_ERR)$/;
const UNFIT_CERTIFICATES = /^(CERT_HAS_EXPIRED|CERT_NOT_YET_VALID|ERR_TLS_CERT_ALTNAME_INVALID)$/;
const CERTIFICATES = /CERT|SIGNED|ISSUER|ERR_TLS|UNABLE_TO_VERIFY/;

/**
 * What a failed request means to a person, from an allow-list: method, host, path without query,
 * and a sentence of ours for the error. The error's own message is left out.
 */
export function explainNetworkError(error: unknown, attempt: Attempt): RequestError {
  const { what, remedy, transient } = explanationOf(error, attempt.timeoutSeconds);
  return new RequestError({
    code: "no-answer",
    message: `${attempt.method} ${attempt.url.pathname} at ${attempt.url.hostname}: ${what}.`,
    remedy: remedy.endsWith(".") ? remedy : `${remedy}.`,
    transient,
    cause: error,
  });
}

function explanationOf(error: unknown, seconds: number): Explanation {
  const codes = codesOf(error);
  for (const code of codes) {
    const known = EXPLANATIONS[code];
    if (known) return { transient: true, ...known };
  }
  if (codes.some((code) => TIMEOUTS.test(code))) {
    return {
      what: `no whole answer within ${seconds} seconds`,
      remedy: `${UNREACHABLE}. \`timeout-seconds\` sets the limit`,
      transient: true,
    };
  }
  if (codes.some((code) => UNFIT_CERTIFICATES.test(code))) {
    return {
      what: `its TLS certificate is not for this host, or not for this day (${codes[0]})`,
      remedy:
        "Look at the host in this step's `with:` block, and at the clock of the runner. If both are right, whoever runs that server, or a proxy before it, has to renew its certificate.",
      transient: false,
    };
  }
  if (codes.some((code) => CERTIFICATES.test(code))) {
    return {
      what: `its TLS certificate is not trusted (${codes[0]})`,
      remedy:
        "A proxy or server with a certificate of its own stands in between: put the certificate of its authority (PEM) into a file on the runner, and set the variable NODE_EXTRA_CA_CERTS to the path of that file.",
      transient: false,
    };
  }
  if (/Proxy response \(4\d\d\)/.test(String(error))) {
    return {
      what: "the proxy refused to connect",
      remedy: "Check the user, the password and the allowed hosts of the proxy in HTTPS_PROXY.",
      transient: false,
    };
  }
  return {
    what: `the request failed (${codes[0] ?? "no reason given"})`,
    remedy: UNREACHABLE,
    transient: true,
  };
}

/** The codes of an error and of what caused it, nearest first; an AggregateError counts with its first. */
function codesOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const { code } = error as { code?: unknown };
  const inner = error instanceof AggregateError ? error.errors[0] : error.cause;
  const own = typeof code === "string" ? code : error.name;
  return [...(own === "Error" || own === "TypeError" ? [] : [own]), ...codesOf(inner)];
}

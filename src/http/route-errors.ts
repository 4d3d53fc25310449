import { ActionError } from "../errors.ts";
import type { ProxyVariable } from "./proxy-variables.ts";

/** A variable for proxies cannot be used. The value is not shown: it may hold a password. */
export class InvalidProxyError extends ActionError {
  constructor(variable: ProxyVariable | undefined, cause: unknown) {
    super({
      code: "no-answer",
      message: `The variable ${variable ?? "HTTPS_PROXY or HTTP_PROXY"} is set on this runner, but it is not a URL.`,
      remedy: "Set it in the form http://host:port on the runner, or unset it.",
      cause,
    });
  }
}

/** A proxy's answer to CONNECT that opens no tunnel. */
export class ProxyRefusal extends Error {
  readonly status: number;

  constructor(status: number) {
    super(`the proxy answered ${status}`);
    this.name = new.target.name;
    this.status = status;
  }
}

/** A SOCKS5 proxy opens no tunnel. */
export class SocksRefusal extends Error {
  /**
   * `protocol`: it does not speak SOCKS5; `login`: it wants another user or password, or any; a
   * number: its reply to the host.
   */
  readonly reason: "protocol" | "login" | number;

  constructor(reason: SocksRefusal["reason"]) {
    super(`the SOCKS proxy opens no tunnel (${reason})`);
    this.name = new.target.name;
    this.reason = reason;
  }
}

/** A proxy ended the connection before its tunnel stood. */
export class TunnelCut extends Error {
  readonly code = "TUNNEL_CUT";
}

/** The code of undici's own error for an answer that is too large. */
export const TOO_LARGE = "UND_ERR_RES_EXCEEDED_MAX_SIZE";

/** An answer is larger than its request allows; it has the same code. */
export class TooLargeAnswer extends Error {
  readonly code = TOO_LARGE;
}

/** The run ended while this request was under way: nobody waits for it any more. */
export class RunOverError extends Error {
  readonly code = "RUN_OVER";
}

/** The other side speaks another protocol from now on. */
export class UnexpectedUpgrade extends Error {
  readonly code = "UPGRADE";
}

/** The error of what took longer than its limit, as `AbortSignal.timeout` has it. */
export function timeoutError(): DOMException {
  return new DOMException("the limit of time was reached", "TimeoutError");
}

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

import { Socket } from "node:net";
import type { buildConnector } from "undici";
import { timeoutError } from "./route-errors.ts";

/**
 * How undici connects: it answers by the callback. Some of its connectors also return their socket,
 * the one of a proxy's tunnel takes a signal instead.
 */
export type Connect = (
  options: buildConnector.Options & { signal?: AbortSignal },
  callback: buildConnector.Callback,
) => unknown;

/** Attempts to connect, none of which outlives its limit or the run. */
export interface ConnectAttempts {
  /** The same connector, with one limit for all its steps: name, connection, tunnel, handshake. */
  bound(connect: Connect): Connect;
  /** Ends all attempts that are under way. */
  end(): void;
}

/**
 * Gives each attempt to connect one limit, at whose end its socket is destroyed. undici has a limit
 * of its own for a connection, but it is up to a second late, none for a proxy's answer to CONNECT,
 * and it does not end attempts when it is closed.
 *
 * @param timeout the time that one attempt may take, in milliseconds
 */
export function limitAttempts(timeout: number): ConnectAttempts {
  const underWay = new Set<AbortController>();
  return {
    bound: (connect) => (options, callback) => {
      const attempt = new AbortController();
      const timer = setTimeout(() => attempt.abort(timeoutError()), timeout);
      underWay.add(attempt);
      const settle = (...[error, opened]: Parameters<buildConnector.Callback>) => {
        // Too late: nobody waits for it any more.
        if (!underWay.delete(attempt)) return void opened?.destroy();
        clearTimeout(timer);
        callback(...([error, opened] as Parameters<buildConnector.Callback>));
      };
      const socket = connect({ ...options, signal: attempt.signal }, settle);
      attempt.signal.addEventListener("abort", () => {
        settle(attempt.signal.reason, null);
        if (socket instanceof Socket) socket.destroy();
      });
    },
    end: () => {
      for (const attempt of underWay) attempt.abort();
    },
  };
}

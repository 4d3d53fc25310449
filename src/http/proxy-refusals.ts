import type { Explanation } from "./explanation.ts";
import type { ProxyVariable } from "./proxy-variables.ts";
import type { ProxyRefusal, SocksRefusal } from "./route-errors.ts";

/** Answers to CONNECT that are about who asks, and for which host. */
const ABOUT_RIGHTS = new Set([401, 403, 407]);

/** Answers to CONNECT, besides those from 500, after which the next may be another. */
const PASSING = new Set([408, 425, 429]);

/** What a proxy's answer to CONNECT means that opens no tunnel. */
export function explainRefusal(
  { status }: ProxyRefusal,
  proxy: ProxyVariable | undefined,
): Explanation {
  if (ABOUT_RIGHTS.has(status)) return refused(`HTTP ${status}`, proxy);
  const what = `the proxy could not connect (HTTP ${status})`;
  if (status >= 500 || PASSING.has(status)) return { what, unsent: true };
  return {
    what: `the proxy answered in a way that opens no connection (HTTP ${status})`,
    remedy: `Check that \`${proxy}\` on the runner names a proxy that opens connections (CONNECT) to this host and its port.`,
    transient: false,
    unsent: true,
  };
}

/** Replies of SOCKS5, by their numbers. @see https://www.rfc-editor.org/rfc/rfc1928#section-6 */
const NOT_ALLOWED = 2;
const REPLIES: Record<number, string> = {
  1: "it failed",
  3: "no way leads to the network",
  4: "no way leads to the host",
  5: "the connection was refused",
  6: "the way is too long",
};

/** What it means that a SOCKS5 proxy opens no tunnel. */
export function explainSocks(
  { reason }: SocksRefusal,
  proxy: ProxyVariable | undefined,
): Explanation {
  if (reason === "login") return refused("SOCKS5, user or password", proxy);
  if (reason === NOT_ALLOWED) return refused(`SOCKS5 reply ${reason}`, proxy);
  const reply = REPLIES[Number(reason)];
  if (reply)
    return { what: `the proxy could not connect (SOCKS5 reply ${reason}: ${reply})`, unsent: true };
  return {
    what:
      reason === "protocol"
        ? "the proxy does not speak SOCKS5"
        : `the proxy cannot do what it was asked (SOCKS5 reply ${reason})`,
    remedy: `Set \`${proxy}\` on the runner to a proxy that speaks SOCKS5, or in the form http://host:port to one that does not.`,
    transient: false,
    unsent: true,
  };
}

function refused(how: string, proxy: ProxyVariable | undefined): Explanation {
  return {
    what: `the proxy refused to connect (${how})`,
    remedy: `Check the user, the password and the allowed hosts of the proxy in the variable \`${proxy}\`.`,
    transient: false,
    unsent: true,
  };
}

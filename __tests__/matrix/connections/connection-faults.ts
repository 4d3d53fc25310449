import type { FaultSpec } from "../faults/fault-spec.ts";
import { ADDRESSES } from "./broken-servers.ts";
import { PROXY_WAYS } from "./faulty-proxy.ts";
import type { Way } from "./steer.ts";

/** A fault that meets a connection before any request is on it. */
export type ConnectionFault = FaultSpec & { way: Way };

/** What can happen before a request is sent. A certificate that is no good does not get better. */
export const CONNECTION_FAULTS: readonly ConnectionFault[] = [
  unsent("connection refused", ADDRESSES.refused, /the connection was refused/),
  unsent("name not found", "ENOTFOUND", /its name was not found/),
  unsent("lookup failed", "EAI_AGAIN", /its name could not be looked up/),
  unsent("reset in the handshake", ADDRESSES.reset, /the connection was cut/),
  unsent("HTTP in place of TLS", ADDRESSES.plain, /it does not speak TLS/),
  { ...unsent("no answer to the connect", ADDRESSES.silent, /no whole answer within/), slow: true },
  {
    ...fault("a certificate that nobody trusts", ADDRESSES.untrusted, /is not trusted/),
    retried: false,
  },
  {
    ...fault("a certificate of another name", ADDRESSES.ofAnotherName, /is not for this host/),
    retried: false,
  },
];

const NAMED = "through the proxy in `HTTPS_PROXY`: ";

/** What a proxy can do in place of its work. One that refuses does so again. */
export const PROXY_FAULTS: readonly ConnectionFault[] = [
  {
    ...byProxy("no answer to CONNECT", PROXY_WAYS.silent, "no whole answer within"),
    slow: true,
    unsent: true,
  },
  { ...byProxy("a silent tunnel", PROXY_WAYS.silentTunnel, "no whole answer within"), slow: true },
  {
    ...byProxy("CONNECT answered with 502", PROXY_WAYS.unable, "the proxy could not connect"),
    unsent: true,
  },
  {
    ...byProxy("a cut in place of an answer", PROXY_WAYS.cutting, "the connection was cut"),
    unsent: true,
  },
  {
    ...byProxy("CONNECT refused", PROXY_WAYS.refusing, "the proxy refused to connect"),
    retried: false,
  },
];

function byProxy(name: string, way: Way, says: string): ConnectionFault {
  return fault(name, way, new RegExp(`${NAMED}${says}`));
}

function unsent(...of: Parameters<typeof fault>): ConnectionFault {
  return { ...fault(...of), unsent: true };
}

function fault(name: string, way: Way, says: RegExp): ConnectionFault {
  // The effect is that of the way; no request arrives to be met.
  return { name, family: "connection", effect: { kind: "reset" }, retried: true, says, way };
}

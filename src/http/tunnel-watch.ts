/** Tells requests when a tunnel to their host stands: from then on something of them may reach it. */
export interface TunnelWatch {
  /** A proxy has opened a tunnel. @param authority as CONNECT names it: host and port */
  stands(authority: string): void;
  /** Calls back once a tunnel to this host stands; at once where one has stood before. @param host with its port, unless that is 443 */
  await(host: string, callback: () => void): void;
}

/** A watch that has seen no tunnel. */
export function createTunnelWatch(): TunnelWatch {
  const seen = new Set<string>();
  const waiting = new Map<string, Array<() => void>>();
  return {
    stands(authority) {
      const host = authority.replace(/:443$/, "");
      seen.add(host);
      for (const callback of waiting.get(host) ?? []) callback();
      waiting.delete(host);
    },
    await(host, callback) {
      if (seen.has(host)) callback();
      else waiting.set(host, [...(waiting.get(host) ?? []), callback]);
    },
  };
}

import dns from "node:dns";

/** Where a host's name leads this time: an address, or the code of a failed lookup. */
export type Way = string;

// biome-ignore lint/suspicious/noExplicitAny: an address or a list of them, by the options
type Answer = (error: Error | null, address?: any, family?: any) => void;

const hosts = new Map<string, () => Way>();

/** Makes a name lead where `next` says, at each lookup anew. */
export function steer(host: string, next: () => Way): void {
  hosts.set(host, next);
}

/** Takes over the lookups of this process: that is the network, not the action. @returns what gives them back */
export function takeOverLookups(): () => void {
  const real = dns.lookup;
  const steered = (host: string, options: dns.LookupOptions, answer: Answer) => {
    const next = hosts.get(host);
    if (!next) return real(host, options, answer);
    const way = next();
    process.nextTick(() => {
      if (way.startsWith("E")) answer(lookupError(way, host));
      else if (options.all) answer(null, [{ address: way, family: 4 }]);
      else answer(null, way, 4);
    });
  };
  dns.lookup = Object.assign(steered, real) as typeof dns.lookup;
  return () => {
    dns.lookup = real;
    hosts.clear();
  };
}

function lookupError(code: string, hostname: string): Error {
  const message = `getaddrinfo ${code} ${hostname}`;
  return Object.assign(new Error(message), { code, hostname, syscall: "getaddrinfo" });
}

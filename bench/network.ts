import { makeCertificate } from "../emulator/transport/certificate.ts";
import { ask, forkModule } from "./children.ts";
import type { RelayOrder, RelayReady } from "./relay.ts";
import type { Observation, ServersOrder, ServersReady } from "./servers.ts";

/** The two circumstances of design section 11. */
export type NetworkKind = "50 ms answers" | "delayed TLS";

/** Servers to mint against, in processes of their own. */
export interface Network extends ServersReady {
  /** The PEM certificate clients have to trust, when the servers speak TLS. */
  certificate?: string;
  /** What the servers saw since the last call, and what the named secret holds now. */
  observe(secretName: string): Promise<Observation>;
  close(): void;
}

/** Servers that speak plain HTTP and answer 50 ms after a request arrived. @param pages that they hold */
export async function startPlainNetwork(pages = 1): Promise<Network> {
  const servers = forkModule("servers.ts");
  const order: ServersOrder = { latencyMs: 50, pages };
  const ready = await ask<ServersReady>(servers, order);
  return {
    ...ready,
    observe: (secretName) => ask(servers, { secretName }),
    close: () => servers.disconnect(),
  };
}

/** Servers that speak TLS and answer at once, behind relays that delay each direction by 25 ms. */
export async function startTlsNetwork(): Promise<Network> {
  const tls = await makeCertificate();
  const servers = forkModule("servers.ts");
  const serversOrder: ServersOrder = { latencyMs: 0, tls };
  const ready = await ask<ServersReady>(servers, serversOrder);
  const relay = forkModule("relay.ts");
  const urls = [new URL(ready.graphUrl), new URL(ready.githubUrl)];
  const relayOrder: RelayOrder = { delayMs: 25, ports: urls.map(({ port }) => Number(port)) };
  const { ports } = await ask<RelayReady>(relay, relayOrder);
  return {
    ...ready,
    // An address, not a name: looking a name up would be this machine's cost, not the contestant's.
    graphUrl: `https://127.0.0.1:${ports[0]}`,
    githubUrl: `https://127.0.0.1:${ports[1]}`,
    certificate: tls.cert,
    observe: (secretName) => ask(servers, { secretName }),
    close: () => {
      relay.disconnect();
      servers.disconnect();
    },
  };
}

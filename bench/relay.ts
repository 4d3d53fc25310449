/**
 * A process of its own: TCP relays that hold back every chunk for a while in each direction, as a
 * distance would, so that a TLS handshake costs the round trips that it takes. Only data is held
 * back: the kernel answers a connect at once, so TCP's own handshake is free here.
 */
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

/** Message from the parent: which local ports to stand before, and the delay each way in ms. */
export interface RelayOrder {
  ports: readonly number[];
  delayMs: number;
}

/** Answer to a {@link RelayOrder}: the relay's own ports, in the order of the ports asked for. */
export interface RelayReady {
  ports: readonly number[];
}

function delay(from: Socket, to: Socket, delayMs: number): void {
  from.setNoDelay(true);
  // Timers of one duration fire in the order they were set: the bytes stay in order.
  from.on("data", (chunk) => setTimeout(() => to.write(chunk), delayMs));
  from.on("end", () => setTimeout(() => to.end(), delayMs));
  from.on("error", () => to.destroy());
}

async function relayTo(port: number, delayMs: number): Promise<number> {
  const server = createServer({ allowHalfOpen: true }, (near) => {
    const far = connect({ port, host: "127.0.0.1", allowHalfOpen: true });
    delay(near, far, delayMs);
    delay(far, near, delayMs);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return (server.address() as AddressInfo).port;
}

process.once("message", async ({ ports, delayMs }: RelayOrder) => {
  const ready: RelayReady = {
    ports: await Promise.all(ports.map((port) => relayTo(port, delayMs))),
  };
  process.send?.(ready);
});
// The parent is gone: nobody is left to relay for.
process.once("disconnect", () => process.exit());

import { openDirectRoute } from "../../src/http/direct-route.ts";
import type { Transport } from "../../src/http/transport.ts";

/**
 * A transport for the emulator in this process, which is reached past every proxy that the
 * environment names.
 *
 * @param timeoutSeconds the time one request may take
 */
export function createDirectTransport(timeoutSeconds: number): Transport {
  const route = openDirectRoute();
  return {
    send: (request) => route.exchange(request, AbortSignal.timeout(timeoutSeconds * 1000)),
    close: route.close,
  };
}

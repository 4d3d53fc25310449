import { Agent, request } from "undici";
import type { Transport } from "../../src/http/transport.ts";

/**
 * A transport for the emulator in this process, which is reached past every proxy that the
 * environment names.
 *
 * @param timeoutSeconds the time one request may take
 */
export function createDirectTransport(timeoutSeconds: number): Transport {
  const dispatcher = new Agent();
  return {
    async send({ method, url, headers, body }) {
      const signal = AbortSignal.timeout(timeoutSeconds * 1000);
      const answer = await request(url, {
        method,
        headers,
        body: body ?? null,
        dispatcher,
        signal,
      });
      const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      return {
        status: answer.statusCode,
        headers: Object.fromEntries(flat),
        body: await answer.body.text(),
      };
    },
    close: () => dispatcher.destroy(),
  };
}

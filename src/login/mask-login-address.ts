import type { Secret } from "../secrets/secret.ts";

/** Shortest value that is masked: no code and no token is shorter, and words are. */
const SHORTEST = 20;

/** What can be used by whoever reads it. */
const CREDENTIALS = /(?<=(?:code|access_token|long_lived_token)=)[^&#\s]+/gi;

/**
 * Masks whatever a login address holds that could be used: codes and tokens, wherever they stand, as
 * written and decoded, also in an address that is encoded within another. Called before anything
 * else is done with the address.
 *
 * @param register masks a text and makes it known to the scrubber
 */
export function maskLoginAddress(address: string, register: (text: string) => Secret): void {
  const views = [address, decode(address)];
  const written = views.flatMap((view) => [...view.matchAll(CREDENTIALS)].map(([value]) => value));
  const texts = written.flatMap((value) => [value, decode(value)]);
  for (const text of new Set(texts))
    if (text.length >= SHORTEST && !/\s/.test(text)) register(text);
}

/** The text with its percent-encoded runs decoded, but for those that are no UTF-8. */
function decode(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}

import type { Secret } from "../secrets/secret.ts";
import { decodingsOf } from "./decodings.ts";

/** Shortest value that is masked: no code and no token is shorter, and words are. */
const SHORTEST = 20;

/** What can be used by whoever reads it. */
const CREDENTIALS =
  /(?<=(?:code|access_token|long_lived_token)\s{0,9}=\s{0,9})[^&#\s]+|\bEAA[A-Za-z0-9]+/gi;

/**
 * Masks whatever a login address holds that could be used: codes and tokens, wherever they stand, as
 * written and decoded, also in an address that is encoded within another. Called before anything
 * else is done with the address.
 *
 * @param register masks a text and makes it known to the scrubber
 */
export function maskLoginAddress(address: string, register: (text: string) => Secret): void {
  const written = decodingsOf(address).flatMap((view) => [...view.matchAll(CREDENTIALS)]);
  const texts = written.flatMap(([value]) => decodingsOf(value));
  for (const text of new Set(texts))
    if (text.length >= SHORTEST && !/\s/.test(text)) register(text);
}

import { decodingsOf } from "./decodings.ts";

/** Names under which Facebook's dialog says why it sends somebody back without a code. */
export const REFUSALS = ["error", "error_code", "error_message"] as const;

/** The name of a token in an address, also where its value is missing. */
const TOKEN = /(?:access|long_lived)_token\s{0,9}=|[?&#](?:access|long_lived)_token(?:[&#]|$)/i;

/** A token in the place of an address. */
const BARE_TOKEN = /^EAA[A-Za-z0-9]{20,}$/;

/** Whether an address holds a token, to which no link of ours leads; also in an address that is encoded within another. */
export function holdsToken(address: string): boolean {
  return BARE_TOKEN.test(address) || decodingsOf(address).some((view) => TOKEN.test(view));
}

/** Whether a query is that of a login link, which leads to the dialog and not back from it. */
export function isLinkItself(query: URLSearchParams): boolean {
  return query.has("client_id") && query.has("redirect_uri");
}

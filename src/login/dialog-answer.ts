import { decodingsOf } from "./decodings.ts";

/** Names under which Facebook's dialog says why it sends somebody back without a code. */
export const REFUSALS = ["error", "error_code", "error_message"] as const;

/** A token, also in an address that is encoded within another. */
const TOKEN = /(?:access|long_lived)_token\s{0,9}=/i;

/** Whether an address holds a token, to which no link of ours leads. */
export function holdsToken(address: string): boolean {
  return decodingsOf(address).some((view) => TOKEN.test(view));
}

/** Whether a query is that of a login link, which leads to the dialog and not back from it. */
export function isLinkItself(query: URLSearchParams): boolean {
  return query.has("client_id") && query.has("redirect_uri");
}

import type { App } from "../graph/state/model.ts";

/**
 * Whether the dialog may send people of this app to an address: one of the app's list to the
 * letter, but for `state` (strict mode, mandatory); or anything on `http://localhost` while the app
 * is in development mode, never on 127.0.0.1 [C]. Any other plain http is refused (facts section 9).
 */
export function isAllowedRedirect(app: App, address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  if (protocol === "http:") return hostname === "localhost" && app.mode === "development";
  return protocol === "https:" && app.redirectUris.includes(withoutState(address));
}

/**
 * Appends parameters to an address as text: an address that is compared to the letter must not be
 * rewritten.
 */
export function addParameters(
  address: string,
  part: "query" | "fragment",
  parameters: URLSearchParams,
): string {
  const [base = ""] = address.split("#");
  const hasQuery = base.includes("?");
  // Facebook puts an empty query before the fragment (recorded in 2022).
  if (part === "fragment") return `${base}${hasQuery ? "" : "?"}#${parameters}`;
  return `${base}${hasQuery ? "&" : "?"}${parameters}`;
}

function withoutState(address: string): string {
  const [base = "", query] = address.split("?", 2);
  if (query === undefined) return address;
  const kept = query.split("&").filter((pair) => !/^state(=|$)/.test(pair));
  return kept.length === 0 ? base : `${base}?${kept.join("&")}`;
}

import { randomBytes } from "node:crypto";
import type { Facts } from "../../question.ts";
import type { Side } from "../../side.ts";

/** Words that a person types who saw an error page of Facebook's instead. */
const SEEN: Readonly<Record<string, string>> = {
  blocked: "refused: URL Blocked",
  domain: "refused: Can't Load URL",
};

/** Parameters that the facts know (sections 9 and 14). */
const KNOWN_PARAMETERS = ["code", "state", "error", "error_code", "error_description"];

/**
 * Sends a person through the login dialog and reads the address where the browser ended up. The
 * code in it is neither shown nor redeemed, so that it lapses within minutes.
 */
export async function goThroughDialog(side: Side, redirectUri: string): Promise<Facts> {
  const state = randomBytes(12).toString("hex");
  const ended = (await side.followDialog({ redirectUri, state })).trim();
  const seen = Object.hasOwn(SEEN, ended.toLowerCase()) && SEEN[ended.toLowerCase()];
  if (seen) return { outcome: seen };
  const query = URL.parse(ended)?.searchParams ?? new URLSearchParams();
  const code = query.get("code");
  if (code !== null) side.register(code);
  if (query.get("state") !== state) return { outcome: "another address than the login's" };
  return {
    outcome: code === null ? "refused by the person or by Facebook" : "a code",
    "leads to the redirect address": ended.startsWith(redirectUri),
    parameters: [...new Set(query.keys())]
      .map((name) => (KNOWN_PARAMETERS.includes(name) ? name : "another"))
      .sort(),
    "ends in #_=_": ended.endsWith("#_=_"),
  };
}

import { exchangeToken } from "../graph/exchange-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { toResult } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import { chooseUserToken } from "./choose-user-token.ts";
import type { Context } from "./context.ts";
import type { UserToken } from "./obtained-pages.ts";

/**
 * The user token to ask for Pages with: the given one exchanged for a long-lived one, side by side
 * with its inspection. A system user's token that ends is exchanged once more, for 60 days.
 *
 * @param inspecting the inspection of the given token, under way already
 * @param fromLogin whether a login of this run brought the token; then it needs no exchange to be used
 * @throws {ActionError} if the exchange fails, or the token is dead, of another app or kind
 */
export async function obtainUserToken(
  given: Secret,
  inspecting: Promise<TokenInspection>,
  { graph }: Context,
  fromLogin = false,
): Promise<UserToken> {
  const [exchange, inspection] = await Promise.all([
    toResult(exchangeToken(graph, given)),
    toResult(inspecting),
  ]);
  const refreshed =
    inspection.ok && isRefreshable(inspection.value)
      ? await toResult(exchangeToken(graph, given, { endsIn60Days: true }))
      : exchange;
  const best = refreshed.ok ? refreshed : exchange;
  const chosen = chooseUserToken(given, graph.appId, best, inspection, fromLogin);
  if (refreshed.ok) return chosen;
  const { message, remedy, code } = refreshed.error;
  // When to come back stands in the remedy.
  return { ...chosen, refusal: code === "graph-limited" ? `${message} ${remedy}` : message };
}

/** Whether a token is given 60 days more by an exchange that says so: one that never ends would get an end. */
export function isRefreshable({ state, kind, expiresAt }: TokenInspection): boolean {
  return state === "valid" && kind === "system-user" && typeof expiresAt === "number";
}

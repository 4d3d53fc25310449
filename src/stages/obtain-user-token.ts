import { exchangeToken } from "../graph/exchange-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { toResult } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import { chooseUserToken } from "./choose-user-token.ts";
import type { Context } from "./context.ts";
import type { UserToken } from "./obtained-pages.ts";

/**
 * The user token to ask for Pages with: the given one exchanged for a long-lived one, side by side
 * with its inspection.
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
  return chooseUserToken(given, graph.appId, exchange, inspection, fromLogin);
}

import {
  type Context,
  chooseUserToken,
  exchangeToken,
  inspectToken,
  type Secret,
  toResult,
} from "../../src/library.ts";
import type { CheckedUser } from "./session.ts";

/**
 * Inspects a user token, from the dialog or pasted, and exchanges it for a long-lived one, as the
 * action does. Returns the one of the two that ends later.
 *
 * @param askedFor the permissions that the person was asked for
 * @throws {ActionError} `user-token-…` if it is dead, of another kind, or of another app
 */
export async function checkUserToken(
  { graph }: Context,
  given: Secret,
  askedFor: readonly string[],
): Promise<CheckedUser> {
  const inspecting = inspectToken(graph, given);
  const [exchange, inspected] = await Promise.all([
    toResult(exchangeToken(graph, given)),
    toResult(inspecting),
  ]);
  const { token } = chooseUserToken(given, graph.appId, exchange, inspected);
  const { kind, scopes, granularScopes } = await inspecting;
  return {
    token,
    kind: kind === "system-user" ? kind : "user",
    scopes,
    granularScopes,
    declined: askedFor.filter((scope) => !scopes.includes(scope)),
  };
}

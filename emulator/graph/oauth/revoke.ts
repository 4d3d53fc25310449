import { readAccess, readToken } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError } from "../graph-error.ts";
import { invalidateByApi } from "../state/transitions.ts";
import { readClientWithSecret } from "./client.ts";

/**
 * `/oauth/revoke`: invalidates `revoke_token` (466), for a caller with a token of the same app.
 *
 * @throws {GraphError} 104 without an access token, 1 for a token of another app.
 */
export function revokeToken(call: GraphCall): { success: true } {
  const app = readClientWithSecret(call);
  const access = readAccess(call);
  if (access.kind === "none") {
    throw new GraphError(104, "An access token is required to request this resource.");
  }
  const token = readToken(call.world, call.params.revoke_token ?? "");
  if (token.appId !== app.id || access.app.id !== app.id) {
    throw new GraphError(1, `The access token does not belong to application ${app.id}`);
  }
  invalidateByApi(token);
  return { success: true };
}

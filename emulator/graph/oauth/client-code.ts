import { randomUUID } from "node:crypto";
import { readAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError } from "../graph-error.ts";
import { addLoginCode } from "../state/login-codes.ts";
import { draftToken, longLivedEnd } from "../state/tokens.ts";
import { readClientWithSecret } from "./client.ts";

/**
 * `/oauth/client_code`: turns a user's token into a code that another device redeems without the
 * secret (facts section 1.3).
 *
 * @throws {GraphError} 104 without a user token, 1 for one of another app, 191 without redirect.
 */
export function issueClientCode(call: GraphCall): { code: string } {
  const app = readClientWithSecret(call);
  const redirectUri = call.params.redirect_uri;
  if (!redirectUri) throw new GraphError(191, "Missing redirect_uri parameter.");
  const access = readAccess(call);
  if (access.kind !== "token") {
    throw new GraphError(104, "An access token is required to request this resource.");
  }
  if (access.app.id !== app.id) {
    throw new GraphError(1, `The access token does not belong to application ${app.id}`);
  }
  const { kind, grant, pageId } = access.token;
  const expiresAt = longLivedEnd(call.world, app.id);
  const token = draftToken(call.world, { kind, grant, pageId, expiresAt, longLived: true });
  return { code: addLoginCode(call.world, { token, redirectUri, machineId: randomUUID() }) };
}

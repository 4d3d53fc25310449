import type { GraphCall } from "../call.ts";
import { deriveAppToken } from "../state/token-strings.ts";
import { attenuateToken } from "./attenuate-token.ts";
import { readClient, readClientWithSecret } from "./client.ts";
import { exchangeToken } from "./exchange-token.ts";
import { redeemCode } from "./redeem-code.ts";

/**
 * `/oauth/access_token`, GET or POST, by `grant_type`; anything unknown is taken for the code flow,
 * as Facebook does (facts section 1).
 *
 * @throws {GraphError} As the table of facts section 1.2 says.
 */
export function answerTokenRequest(call: GraphCall): unknown {
  switch (call.params.grant_type) {
    case "fb_exchange_token":
      return exchangeToken(call, readClientWithSecret(call));
    case "fb_attenuate_token":
      return attenuateToken(call, readClient(call));
    case "client_credentials": {
      const app = readClientWithSecret(call);
      return { access_token: deriveAppToken(app.id, app.secret), token_type: "bearer" };
    }
    default:
      return redeemCode(call, readClient(call));
  }
}

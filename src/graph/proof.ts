import { createHmac } from "node:crypto";
import type { Secret } from "../secrets/secret.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";

/**
 * The `appsecret_proof` of a token: the hex HMAC-SHA256 of the token under the app secret. A right
 * proof is accepted whether or not the app requires one, so it is always sent. Masked.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/secure-requests
 */
export function proveToken(token: Secret, appSecret: Secret, registry: SecretRegistry): Secret {
  return registry.register(
    createHmac("sha256", appSecret.reveal()).update(token.reveal()).digest("hex"),
  );
}

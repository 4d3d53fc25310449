import { createHash } from "node:crypto";
import type { GraphCall } from "../call.ts";
import { codeError } from "../graph-error.ts";
import type { LoginCode } from "../state/login-model.ts";

/**
 * Whether the code of a login with PKCE is redeemed without the secret; one that is sent must be
 * right all the same. Uncertain (facts section 9), therefore a toggle.
 */
export function verifierReplacesSecret(call: GraphCall, login: LoginCode | undefined): boolean {
  if (call.world.codeVerifier !== "replaces-secret" || call.params.client_secret) return false;
  return login?.codeChallenge !== undefined;
}

/**
 * Refuses a code of a login with PKCE without its verifier (RFC 7636 section 4.6). How the message
 * begins was seen in expo/expo#15980, for one that was not sent; the rest of it is a guess, and
 * that a wrong one is refused in the same words.
 *
 * @throws {GraphError} 100.
 */
export function assertVerifier(call: GraphCall, login: LoginCode): void {
  if (login.codeChallenge === undefined || call.world.codeVerifier === "ignored") return;
  const verifier = call.params.code_verifier ?? "";
  const digest = createHash("sha256").update(verifier).digest("base64url");
  if (/^[\w.~-]{43,128}$/.test(verifier) && digest === login.codeChallenge) return;
  throw codeError(
    "Invalid code verifier. Code verifier should be a cryptographically random string using the characters A-Z, a-z, 0-9, and the punctuation characters -._~ (hyphen, period, underscore, and tilde), between 43 and 128 characters long.",
  );
}

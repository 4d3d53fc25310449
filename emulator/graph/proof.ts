import { createHmac, timingSafeEqual } from "node:crypto";
import type { GraphCall } from "./call.ts";
import { GraphError } from "./graph-error.ts";
import type { App } from "./state/model.ts";

/** Seconds for which a proof with `appsecret_time` is good. */
const TIMED_PROOF_SECONDS = 300;

/**
 * Checks `appsecret_proof`, the HMAC-SHA256 of the token in use under the app secret (facts
 * section 7): a right one is always fine, a wrong one never, and an app may require one. The timed
 * form signs `token|unix seconds` and is good for five minutes.
 *
 * @throws {GraphError} 100, GraphMethodException.
 */
export function assertProof(call: GraphCall, app: App, token: string): void {
  const proof = call.params.appsecret_proof;
  if (proof === undefined) {
    if (!app.requireProof) return;
    throw proofError("API calls from the server require an appsecret_proof argument");
  }
  const time = call.params.appsecret_time;
  const signed = time === undefined ? token : `${token}|${time}`;
  const fresh =
    time === undefined || Math.abs(call.world.clock.now() - Number(time)) <= TIMED_PROOF_SECONDS;
  if (!fresh || !equals(proof, makeProof(app.secret, signed))) {
    throw proofError("Invalid appsecret_proof provided in the API argument");
  }
}

/** The proof that Facebook expects for a token, 64 hex digits. */
export function makeProof(secret: string, token: string): string {
  return createHmac("sha256", secret).update(token).digest("hex");
}

function equals(left: string, right: string): boolean {
  const [a, b] = [Buffer.from(left), Buffer.from(right)];
  return a.length === b.length && timingSafeEqual(a, b);
}

function proofError(message: string): GraphError {
  return new GraphError(100, message, { type: "GraphMethodException" });
}

import { RequestError } from "../../../src/errors.ts";
import { maskTokens } from "../../../src/graph/mask-tokens.ts";
import { proveToken } from "../../../src/graph/proof.ts";
import type { Transport } from "../../../src/http/transport.ts";
import { Secret } from "../../../src/secrets/secret.ts";
import type { SecretRegistry } from "../../../src/secrets/secret-registry.ts";
import { UnaskedError } from "../unasked-error.ts";
import { type Answer, isLimited, isPassing, readAnswer } from "./answer.ts";
import { type GraphRequest, toHttpRequest } from "./request.ts";

/** One server, and what every request to it needs. */
export interface Sender {
  /** Without a trailing slash. */
  readonly graphUrl: string;
  readonly transport: Transport;
  readonly secrets: SecretRegistry;
  readonly appSecret: Secret;
  /** Called before each request: the pause between two. */
  beforeRequest(): Promise<void>;
}

/** Proofs are 64 hex digits: this one belongs to no token. */
const WRONG_PROOF = "0".repeat(64);

/**
 * Sends a request, a second time where the first found no answer or a passing failure. All tokens
 * in the answer are registered as secrets before anybody sees it.
 *
 * @throws {UnaskedError}
 */
export async function sendToGraph(sender: Sender, request: GraphRequest): Promise<Answer> {
  const first = await tryOnce(sender, request);
  if (!(first instanceof UnaskedError)) return first;
  if (first.reason === "limited") throw first;
  const second = await tryOnce(sender, request);
  if (second instanceof UnaskedError) throw second;
  return second;
}

async function tryOnce(sender: Sender, request: GraphRequest): Promise<Answer | UnaskedError> {
  await sender.beforeRequest();
  try {
    const http = toHttpRequest(sender.graphUrl, request, proofOf(sender, request));
    const answer = readAnswer(await sender.transport.send(http));
    maskTokens(answer.json, sender.secrets);
    if (isLimited(answer)) return new UnaskedError("limited");
    return isPassing(answer) ? new UnaskedError("passing-failure") : answer;
  } catch (error) {
    if (error instanceof RequestError) return new UnaskedError("no-answer", error.message);
    throw error;
  }
}

function proofOf(sender: Sender, { bearer, proof }: GraphRequest): string | Secret | undefined {
  if (proof === "wrong") return WRONG_PROOF;
  if (proof === "none" || !(bearer instanceof Secret)) return undefined;
  return proveToken(bearer, sender.appSecret, sender.secrets);
}

import type { GraphCall } from "../call.ts";
import { codeError, GraphError } from "../graph-error.ts";
import type { App } from "../state/model.ts";
import { issueToken } from "../state/tokens.ts";
import { assertSecret } from "./client.ts";
import { answerWithToken, type TokenAnswer } from "./exchange-token.ts";
import { assertVerifier, verifierReplacesSecret } from "./verifier.ts";

/**
 * The code flow: `client_id`, `redirect_uri`, `client_secret` and `code`. The code of
 * `/oauth/client_code` needs no secret.
 *
 * @throws {GraphError} 191 without redirect; 100 for a code that is used, expired, of another
 *   redirect, with a wrong verifier or unknown, with the challenge `invalid_code`.
 */
export function redeemCode(call: GraphCall, app: App): TokenAnswer & { machine_id?: string } {
  const redirectUri = call.params.redirect_uri;
  if (!redirectUri) throw new GraphError(191, "Missing redirect_uri parameter.");
  const login = call.world.codes.get(call.params.code ?? "");
  if (login?.machineId === undefined && !verifierReplacesSecret(call, login)) {
    assertSecret(call, app);
  }
  if (!call.params.code) throw new GraphError(1, "Missing authorization code");
  if (!login || login.appId !== app.id) throw codeError("Invalid verification code format.");
  if (login.used) throw codeError("This authorization code has been used.", 36009);
  if (login.expiresAt <= call.world.clock.now()) {
    throw codeError("This authorization code has expired.", 36007);
  }
  if (login.redirectUri !== redirectUri) {
    throw codeError(
      "Error validating verification code. Please make sure your redirect_uri is identical to the one you used in the OAuth dialog request",
      36008,
    );
  }
  assertVerifier(call, login);
  login.used = true;
  const answer = answerWithToken(call, issueToken(call.world, login.token));
  return login.machineId === undefined ? answer : { ...answer, machine_id: login.machineId };
}

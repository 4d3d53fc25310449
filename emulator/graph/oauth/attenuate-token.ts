import { readToken } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError } from "../graph-error.ts";
import { assertTokenWorks } from "../invalid-reason.ts";
import type { App } from "../state/model.ts";
import { issueToken } from "../state/tokens.ts";
import { answerWithToken, type TokenAnswer } from "./exchange-token.ts";

/**
 * `grant_type=fb_attenuate_token`: a token that is only good as `input_token` of `debug_token`;
 * needs no secret (facts section 1.3).
 *
 * @throws {GraphError} 1 or 190, as an exchange does.
 */
export function attenuateToken(call: GraphCall, app: App): TokenAnswer {
  const value = call.params.fb_exchange_token;
  if (!value) throw new GraphError(1, "fb_exchange_token parameter not specified");
  const given = readToken(call.world, value);
  if (given.appId !== app.id) {
    throw new GraphError(1, `The access token does not belong to application ${app.id}`);
  }
  assertTokenWorks(call.world, given);
  return answerWithToken(call, issueToken(call.world, { ...given, debugOnly: true }));
}

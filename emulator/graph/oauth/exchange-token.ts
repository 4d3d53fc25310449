import { readToken } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError, parameterError, tokenError } from "../graph-error.ts";
import { assertTokenWorks } from "../invalid-reason.ts";
import type { App, Token } from "../state/model.ts";
import { draftToken, issueToken, LONG_LIVED_SECONDS, longLivedEnd } from "../state/tokens.ts";

/** The body of a successful answer of `/oauth/access_token`. */
export interface TokenAnswer {
  access_token: string;
  token_type: "bearer";
  /** Seconds; absent for a token that never ends, and sometimes without a reason. */
  expires_in?: number;
}

/**
 * `grant_type=fb_exchange_token`: a new string that lives long; the old token stays valid. Data
 * access does not move (facts section 1.1).
 *
 * @throws {GraphError} As the table of facts section 1.2 says.
 */
export function exchangeToken(call: GraphCall, app: App): TokenAnswer {
  const { world } = call;
  const value = call.params.fb_exchange_token;
  if (!value) throw new GraphError(1, "fb_exchange_token parameter not specified");
  const given = readToken(world, value);
  if (given.debugOnly) throw tokenError("Invalid OAuth access token - Debug only access token");
  if (given.appId !== app.id) {
    throw new GraphError(1, `The access token does not belong to application ${app.id}`);
  }
  assertTokenWorks(world, given);
  return answerWithToken(call, issueToken(world, draftToken(world, lengthen(call, given))));
}

/** The success shape; `expires_in` against the clock, left out where the world says so. */
export function answerWithToken(call: GraphCall, token: Token): TokenAnswer {
  const { world } = call;
  const isOmitted = token.expiresAt === 0 || world.omitExpiresIn;
  return {
    access_token: token.value,
    token_type: "bearer",
    ...(!isOmitted && { expires_in: token.expiresAt - world.clock.now() }),
  };
}

function lengthen(call: GraphCall, given: Token) {
  const { kind, grant, pageId } = given;
  const common = { kind, grant, pageId, longLived: true };
  // What becomes of an exchanged Page token is not documented: here it never ends, as the Page
  // tokens of long-lived user tokens.
  if (kind === "page") return { ...common, expiresAt: 0 };
  if (kind === "system-user") return { ...common, expiresAt: systemUserEnd(call, given) };
  if (!given.longLived || call.world.reExchangeRestartsClock) {
    return { ...common, expiresAt: longLivedEnd(call.world, given.appId) };
  }
  return { ...common, expiresAt: given.expiresAt, issuedAt: given.issuedAt };
}

function systemUserEnd(call: GraphCall, given: Token): number {
  const sixtyDays = call.world.clock.now() + LONG_LIVED_SECONDS;
  if (/^(?:true|1)$/.test(call.params.set_token_expires_in_60_days ?? "")) return sixtyDays;
  if (given.expiresAt !== 0) return given.expiresAt;
  switch (call.world.plainSystemUserExchange) {
    case "keeps":
      return 0;
    case "ends":
      return sixtyDays;
    case "refused":
      throw parameterError("Param set_token_expires_in_60_days must be true for this token");
  }
}

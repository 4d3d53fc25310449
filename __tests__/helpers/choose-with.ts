import type { ActionError } from "../../src/errors.ts";
import type { ExchangedToken } from "../../src/graph/exchange-token.ts";
import type { TokenInspection } from "../../src/graph/token-inspection.ts";
import type { Moment } from "../../src/moment.ts";
import type { Result } from "../../src/result.ts";
import { chooseUserToken } from "../../src/stages/choose-user-token.ts";
import { APP, anInspection, inDays, NOW } from "./an-inspection.ts";
import { aSecret } from "./make-token.ts";

const given = aSecret();
const exchanged = aSecret();

/** An exchange that gave a token which ends then. @param now epoch seconds, by the clock of its answer */
export function until(endsAt: Moment, now = NOW): Result<ExchangedToken> {
  return { ok: true, value: { token: exchanged, endsAt, now } };
}

/** An inspection of the given token: a user token that ends tomorrow, but for what differs. */
export function seen(differing: Partial<TokenInspection> = {}): Result<TokenInspection> {
  const value = anInspection({
    kind: "user",
    pageId: undefined,
    expiresAt: inDays(1),
    ...differing,
  });
  return { ok: true, value };
}

/** An exchange or inspection that failed. */
export function failed(error: ActionError): Result<never> {
  return { ok: false, error };
}

/** Which of the two tokens is used, until when, and whether one was exchanged; or the error. */
export function chooseWith(exchange: Result<ExchangedToken>, inspection: Result<TokenInspection>) {
  try {
    const { token, endsAt, exchanged: did } = chooseUserToken(given, APP, exchange, inspection);
    return [token === given ? "given" : "exchanged", endsAt, did];
  } catch (error) {
    return error;
  }
}

import { type ActionError, isAbout } from "../errors.ts";
import type { ExchangedToken } from "../graph/exchange-token.ts";
import { GraphError, withBesides } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { isSameClock } from "../health/clocks.ts";
import { holderOf } from "../health/words.ts";
import { endsLater, type Moment } from "../moment.ts";
import type { Result } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { UserToken } from "./obtained-pages.ts";
import {
  belongsElsewhere,
  explainRefusedExchange,
  explainRefusedToken,
  wrongKind,
} from "./refused-user-token.ts";

/**
 * The user token to go on with, from what the exchange and the inspection of the given token
 * brought: of the two the one that ends later, since exchanging need not restart the 60 days and
 * must not turn a never-ending system-user token into an ending one.
 *
 * @throws {ActionError} the error that tells a person most
 */
export function chooseUserToken(
  given: Secret,
  appId: string,
  exchange: Result<ExchangedToken>,
  inspected: Result<TokenInspection>,
  fromLogin = false,
): UserToken {
  if (!inspected.ok) throw mostTelling(exchange, inspected.error, appId, fromLogin);
  const inspection = inspected.value;
  assertUserToken(inspection, appId, fromLogin);
  const known = describeGiven(given, inspection, fromLogin);
  const { givenEndsAt } = known;

  if (exchange.ok) {
    const { token } = exchange.value;
    const endsAt = endByOneClock(exchange.value, inspection);
    const keepGiven =
      inspection.state === "valid" && endsAt !== "unknown" && !endsLater(endsAt, givenEndsAt);
    return keepGiven || givenEndsAt === "never"
      ? { ...known, token: given, endsAt: givenEndsAt, exchanged: true }
      : { ...known, token, endsAt, exchanged: true };
  }
  const refused = exchange.error instanceof GraphError && !exchange.error.transient;
  if (refused && inspection.state === "valid" && (fromLogin || inspection.kind === "system-user")) {
    const { message: refusal } = exchange.error;
    return { ...known, token: given, endsAt: givenEndsAt, exchanged: false, refusal };
  }
  throw explainRefusedExchange(exchange.error, inspection, appId, fromLogin);
}

/** What an inspection tells of the given user token, whichever token is used. */
function describeGiven(given: Secret, inspection: TokenInspection, fromLogin: boolean) {
  const { expiresAt, kind, userId, granularScopes, now } = inspection;
  return {
    now,
    given,
    givenEndsAt: expiresAt,
    fromLogin,
    kind,
    userId,
    // Asked for by its id, a text of another form would be a part of a path.
    consentedPages: (granularScopes.get("pages_show_list") ?? []).filter((id) => /^\d+$/.test(id)),
  };
}

/** The given user token as it is, for a run that exchanges nothing. */
export function asGiven(given: Secret, inspection: TokenInspection): UserToken {
  const { expiresAt: endsAt } = inspection;
  return { ...describeGiven(given, inspection, false), token: given, endsAt, exchanged: false };
}

/** The end of an exchanged token; unknown where it was reckoned from a clock that disagrees with the inspection's. */
export function endByOneClock(
  { endsAt, now }: ExchangedToken,
  inspection: TokenInspection,
): Moment {
  return isSameClock(now, inspection.now) ? endsAt : "unknown";
}

/**
 * Refused credentials of the app explain both failures; else a refused exchange says more of the user
 * token than an inspection that failed. `debug_token` calls an app Native or Desktop where only the
 * secret is wrong: the exchange knows. Each error holds what was said to the other call.
 */
function mostTelling(
  exchange: Result<ExchangedToken>,
  error: ActionError,
  appId: string,
  fromLogin: boolean,
): ActionError {
  if (exchange.ok || !(exchange.error instanceof GraphError) || exchange.error.transient)
    return error;
  if (isAbout(error, "app") && error.code !== "app-native") return error;
  const refused = exchange.error;
  const ofApp = explainRefusedCredentials(refused);
  if (ofApp) return ofApp;
  if (error.code === "app-native") return withBesides(error, refused);
  const ofToken = explainRefusedToken(refused, appId, { holder: "person", fromLogin });
  return withBesides(ofToken ?? refused, error);
}

function assertUserToken(
  { state, kind, appId: owner }: TokenInspection,
  appId: string,
  fromLogin: boolean,
): void {
  if (state === "other-app" || (owner !== undefined && owner !== appId))
    throw belongsElsewhere(appId, undefined, fromLogin, holderOf(kind));
  if (kind === "page" || kind === "app") throw wrongKind(kind, undefined, fromLogin);
}

import { CredentialsError, UserTokenError } from "../errors.ts";
import type { ExchangedToken } from "../graph/exchange-token.ts";
import { GraphError } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { KIND_WORDS } from "../health/words.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { UserToken } from "./obtained-token.ts";
import { belongsElsewhere, explainRefusedExchange } from "./refused-user-token.ts";

/**
 * The user token to go on with, from what the exchange and the inspection of the given token
 * brought: of the two the one that ends later, since exchanging need not restart the 60 days and
 * must not turn a never-ending system-user token into an ending one.
 *
 * @throws {CredentialsError | UserTokenError | GraphError | RequestError} the error that tells a person most
 */
export function chooseUserToken(
  given: Secret,
  appId: string,
  exchange: PromiseSettledResult<ExchangedToken>,
  inspection: PromiseSettledResult<TokenInspection>,
): UserToken {
  if (inspection.status === "rejected") throw mostTelling(exchange, inspection.reason);
  const seen = inspection.value;
  assertUserToken(seen, appId);
  const givenEndsAt = seen.expiresAt;

  if (exchange.status === "fulfilled") {
    const { token, endsAt } = exchange.value;
    const keepGiven =
      seen.state === "valid" && endsAt !== "unknown" && !endsLater(endsAt, givenEndsAt);
    return keepGiven || givenEndsAt === "never"
      ? { token: given, endsAt: givenEndsAt, givenEndsAt, exchanged: true }
      : { token, endsAt, givenEndsAt, exchanged: true };
  }
  const refused = exchange.reason instanceof GraphError && !exchange.reason.transient;
  if (refused && seen.state === "valid" && seen.kind === "system-user") {
    return { token: given, endsAt: givenEndsAt, givenEndsAt, exchanged: false };
  }
  throw explainRefusedExchange(exchange.reason, seen, appId);
}

/** Credentials explain both failures; otherwise the inspection's own error stands. */
function mostTelling(exchange: PromiseSettledResult<ExchangedToken>, reason: unknown): unknown {
  if (reason instanceof CredentialsError || exchange.status === "fulfilled") return reason;
  return (
    (exchange.reason instanceof GraphError && explainRefusedCredentials(exchange.reason)) || reason
  );
}

function assertUserToken({ state, kind, appId: owner }: TokenInspection, appId: string): void {
  if (state === "other-app" || (owner !== undefined && owner !== appId))
    throw belongsElsewhere(appId);
  if (kind !== "page" && kind !== "app") return;
  throw new UserTokenError({
    title: "`user-token` holds another kind of token",
    message: `The token in \`user-token\` is ${KIND_WORDS[kind]}. A Page token is obtained from a user token or a system-user token.`,
    remedy:
      kind === "page"
        ? "To look at this token, pass it as `page-token` instead. To obtain a new one, save a user token as the secret behind `user-token`."
        : "Save a user token as the secret behind `user-token` (README of this action, “Your first user token”).",
  });
}

import { ActionError, isAbout } from "../errors.ts";
import type { ExchangedToken } from "../graph/exchange-token.ts";
import { GraphError } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { KIND_WORDS } from "../health/words.ts";
import { endsLater } from "../moment.ts";
import type { Result } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { UserToken } from "./obtained-pages.ts";
import { belongsElsewhere, explainRefusedExchange } from "./refused-user-token.ts";

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
  if (!inspected.ok) throw mostTelling(exchange, inspected.error);
  const inspection = inspected.value;
  assertUserToken(inspection, appId);
  const givenEndsAt = inspection.expiresAt;
  const known = {
    given,
    givenEndsAt,
    fromLogin,
    kind: inspection.kind,
    userId: inspection.userId,
    consentedPages: inspection.granularScopes.get("pages_show_list") ?? [],
  };

  if (exchange.ok) {
    const { token, endsAt } = exchange.value;
    const keepGiven =
      inspection.state === "valid" && endsAt !== "unknown" && !endsLater(endsAt, givenEndsAt);
    return keepGiven || givenEndsAt === "never"
      ? { ...known, token: given, endsAt: givenEndsAt, exchanged: true }
      : { ...known, token, endsAt, exchanged: true };
  }
  const refused = exchange.error instanceof GraphError && !exchange.error.transient;
  if (refused && inspection.state === "valid" && (fromLogin || inspection.kind === "system-user")) {
    return { ...known, token: given, endsAt: givenEndsAt, exchanged: false };
  }
  throw explainRefusedExchange(exchange.error, inspection, appId);
}

/** Credentials explain both failures; otherwise the inspection's own error stands. */
function mostTelling(exchange: Result<ExchangedToken>, error: ActionError): ActionError {
  if (isAbout(error, "app") || exchange.ok || !(exchange.error instanceof GraphError)) return error;
  return explainRefusedCredentials(exchange.error) ?? error;
}

function assertUserToken({ state, kind, appId: owner }: TokenInspection, appId: string): void {
  if (state === "other-app" || (owner !== undefined && owner !== appId))
    throw belongsElsewhere(appId);
  if (kind !== "page" && kind !== "app") return;
  throw new ActionError({
    code: "user-token-wrong-kind",
    message: `The token in \`user-token\` is ${KIND_WORDS[kind]}. A Page token is obtained from a user token or a system-user token.`,
    remedy:
      kind === "page"
        ? "To look at this token, pass it as `page-token` instead. To obtain a new one, save a user token as the secret behind `user-token`."
        : "Save a user token as the secret behind `user-token` (README of this action, “Your first user token”).",
  });
}

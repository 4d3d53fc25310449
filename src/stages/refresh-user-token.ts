import { detailsOf } from "../errors.ts";
import { exchangeToken } from "../graph/exchange-token.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Finding } from "../health/findings.ts";
import { assessRenewal, renewalFailed } from "../health/renewal-failed.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import { isWithin, type Moment } from "../moment.ts";
import { formatUserToken } from "../report/stage-lines.ts";
import { type Result, toResult } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import { asGiven, endByOneClock } from "./choose-user-token.ts";
import type { Context } from "./context.ts";
import { isRefreshable } from "./obtain-user-token.ts";
import type { UserToken } from "./obtained-pages.ts";
import type { StoreAccess } from "./preflight.ts";
import { explainRefusedExchange } from "./refused-user-token.ts";

/** The user token beside a Page token that is kept, and what is to be said of it. */
export interface Renewal {
  userToken: UserToken | undefined;
  findings: readonly Finding[];
}

/** The given user token as it is; undefined where nothing is known of it, or it could renew nothing. */
export function assessGiven(
  given: Secret,
  inspection: Result<TokenInspection>,
  { policy, store }: KeepInputs,
): Renewal {
  const findings = assessRenewal(inspection, policy, store?.userTokenName !== undefined);
  const isUsable = inspection.ok && findings.length === 0;
  return { userToken: isUsable ? asGiven(given, inspection.value) : undefined, findings };
}

/**
 * Gives a system user's token 60 days more while the Page token is kept, when it is about to end
 * and the new one can be stored. What fails here is a warning: nothing depends on it yet.
 */
export async function refreshUserToken(
  inputs: KeepInputs,
  token: Secret,
  inspection: Result<TokenInspection>,
  access: Result<StoreAccess | undefined>,
  context: Context,
): Promise<Renewal> {
  const { policy, store } = inputs;
  const given = assessGiven(token, inspection, inputs);
  if (!given.userToken || !inspection.ok || !access.ok || store?.userTokenName === undefined)
    return given;
  const { expiresAt, now } = inspection.value;
  if (!isRefreshable(inspection.value) || !isWithin(expiresAt, policy.warnWithinDays, now))
    return given;
  const exchange = await toResult(exchangeToken(context.graph, token, { endsIn60Days: true }));
  if (!exchange.ok) {
    const refused = explainRefusedExchange(exchange.error, inspection.value, policy.appId);
    const failed = renewalFailed(`The user token could not be renewed: ${refused.message}`, {
      remedy: refused.remedy,
      details: detailsOf(refused),
    });
    return { ...given, findings: [failed] };
  }
  const { token: refreshed } = exchange.value;
  const reckoned = endByOneClock(exchange.value, inspection.value);
  const endsAt = reckoned === "unknown" ? await askForEnd() : reckoned;
  const userToken = { ...given.userToken, token: refreshed, endsAt, exchanged: true };
  context.log(formatUserToken(userToken, now));
  return { ...given, userToken };

  async function askForEnd(): Promise<Moment> {
    const inspected = await toResult(inspectToken(context.graph, refreshed));
    return inspected.ok ? inspected.value.expiresAt : "unknown";
  }
}

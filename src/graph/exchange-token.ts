import { field, optional, rootOf, seconds } from "../json/decode.ts";
import type { Moment } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";
import { tokenText } from "./token-text.ts";

/** A user token that an exchange gave. */
export interface ExchangedToken {
  token: Secret;
  /** Epoch seconds; `unknown` where the answer has no `expires_in` or 0, which says nothing: ask `debug_token`. */
  endsAt: Moment;
  /** Epoch seconds of the exchange by its own clock, which `endsAt` is reckoned from. */
  now: number;
}

/** How an exchange differs from that of a person's token. */
export interface ExchangeOptions {
  /** A system user's token that ends is given 60 days more; one that never ends would get an end. */
  endsIn60Days?: true;
}

/**
 * Exchanges a user token for a long-lived one, which lives about 60 days. The given token stays
 * valid. Exchanging a long-lived token again need not restart its 60 days.
 *
 * @throws {GraphError} when Facebook refuses: a wrong app secret, a dead token, one of another app
 * @see https://developers.facebook.com/docs/facebook-login/guides/access-tokens/get-long-lived
 * @see https://developers.facebook.com/docs/business-management-apis/system-users/install-apps-and-generate-tokens
 */
export async function exchangeToken(
  graph: GraphClient,
  userToken: Secret,
  { endsIn60Days }: ExchangeOptions = {},
): Promise<ExchangedToken> {
  const { body, now } = await graph.call({
    method: "POST",
    path: "/oauth/access_token",
    form: {
      grant_type: "fb_exchange_token",
      client_id: graph.appId,
      client_secret: graph.appSecret,
      fb_exchange_token: userToken,
      ...(endsIn60Days && { set_token_expires_in_60_days: "true" }),
    },
  });
  const answer = rootOf(body);
  const expiresIn = optional(field(answer, "expires_in"), seconds);
  return {
    token: graph.secret(tokenText(field(answer, "access_token"))),
    endsAt: expiresIn ? now + expiresIn : "unknown",
    now,
  };
}

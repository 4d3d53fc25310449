/**
 * Behaviour that Facebook shows sometimes, or that is not settled (facts section 13). Assign to the
 * world; the default is the more common behaviour.
 */
export interface GraphToggles {
  /** The version in every answer's header, as `v24.0`; default: worked out. */
  servedVersion: string | undefined;
  /** Answers lack `facebook-api-version`. */
  omitVersionHeader: boolean;
  /** An exchange answers without `expires_in` (seen since 2016, facts section 1.1). */
  omitExpiresIn: boolean;
  /** Exchanging a long-lived user token starts a new 60 days; default: the expiry stays. */
  reExchangeRestartsClock: boolean;
  /**
   * A plain exchange (without `set_token_expires_in_60_days`) of a never-ending system-user
   * token: gives another never-ending one, is refused, or gives one that ends in 60 days.
   */
  plainSystemUserExchange: "keeps" | "refused" | "ends";
  /** Each call that shows a Page token makes a new string; default: stable per page, user, app. */
  rotatePageTokens: boolean;
  /** Code 190 comes without `error_subcode` (seen in 2022). */
  omitErrorSubcodes: boolean;
  /** `debug_token` reports 492; false: only live calls do. */
  roleLossShownByDebug: boolean;
  /** Any unreadable token is echoed in `Malformed access token …`; default: a well begun one. */
  malformedEchoesToken: boolean;
  /** `data_access_expires_at` that `debug_token` shows for Page tokens. */
  pageTokenDataAccess: "as-user" | "zero" | "absent";
  /** So many next page lists come empty, as reported in php-graph-sdk#1120. */
  emptyAccountLists: number;
  /** The answer to reading the user's own data once data access has lapsed (body uncertain). */
  lapsedDataAccess: "refused" | "empty" | "served";
  /** Code of a call for a page that has moved: 21, or 100 with subcode 21. */
  movedPageCode: 21 | 100;
  /**
   * A login that leaves out a page ends that person's and app's tokens of it [C]. false: they stay
   * valid, and only their `granular_scopes` lack the page.
   */
  untickingEndsTokens: boolean;
  /** Lists with a larger `limit` answer «Please reduce the amount of data»; undefined: none do. */
  largestLimit: number | undefined;
  /** A native app's token counts as none (facts section 1.3), or is refused with code 15 [C]. */
  nativeAppCalls: "as-no-token" | "code-15";
  /**
   * A batch by an app whose `inspectionLimit` is used up: each item is throttled, or the batch as a
   * whole.
   */
  throttledBatch: "items" | "whole";
  /** Code that refuses a page to a token without `pages_read_engagement`: 100 (400) or 10 (403). */
  pageReadRefusedBy: 100 | 10;
  /** A user token may inspect itself only when the user is a developer of the app. */
  onlyDevelopersDebug: boolean;
  /**
   * The verifier of a login with PKCE when its code is redeemed: demanded beside the secret or in
   * its place, or ignored (facts section 9: uncertain).
   */
  codeVerifier: "beside-secret" | "replaces-secret" | "ignored";
}

/** The defaults, fresh for each world. */
export function defaultToggles(): GraphToggles {
  return {
    servedVersion: undefined,
    omitVersionHeader: false,
    omitExpiresIn: false,
    reExchangeRestartsClock: false,
    plainSystemUserExchange: "keeps",
    rotatePageTokens: false,
    omitErrorSubcodes: false,
    roleLossShownByDebug: true,
    malformedEchoesToken: false,
    pageTokenDataAccess: "as-user",
    emptyAccountLists: 0,
    lapsedDataAccess: "refused",
    movedPageCode: 21,
    untickingEndsTokens: true,
    largestLimit: undefined,
    nativeAppCalls: "as-no-token",
    throttledBatch: "items",
    pageReadRefusedBy: 100,
    onlyDevelopersDebug: false,
    codeVerifier: "beside-secret",
  };
}

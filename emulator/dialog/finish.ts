import { hours } from "../graph/state/build-objects.ts";
import { addLoginCode } from "../graph/state/login-codes.ts";
import type { Grant } from "../graph/state/model.ts";
import { draftToken, issueToken, longLivedEnd } from "../graph/state/tokens.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import { assignPages } from "./assign-pages.ts";
import type { OAuthRequest } from "./oauth-request.ts";
import { addParameters } from "./redirect-address.ts";

/** Lifetime of a login's token, in seconds: one to two hours at Facebook (facts section 4). */
const SHORT_LIVED_SECONDS = hours(1.5);

/**
 * The redirect after consent: code and state in the query, ended by `#_=_`; a token
 * and all else in the fragment. The order is uncertain, and that `denied_scopes` comes [C].
 * https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
 */
export function redirectWithResult(graph: GraphWorld, request: OAuthRequest, grant: Grant): string {
  const { responseParts, redirectUri, state } = request;
  const result = new URLSearchParams();
  if (responseParts.includes("token")) {
    const token = issueToken(graph, draftLogin(graph, request, grant));
    result.set("access_token", token.value);
    result.set("data_access_expiration_time", String(grant.dataAccessExpiresAt));
    result.set("expires_in", String(SHORT_LIVED_SECONDS));
    const expiresAt = longLivedEnd(graph, grant.appId);
    const lasting = { ...draftLogin(graph, request, grant), expiresAt, longLived: true };
    result.set("long_lived_token", issueToken(graph, lasting).value);
  }
  if (responseParts.includes("code")) result.set("code", issueCode(graph, request, grant));
  if (responseParts.includes("granted_scopes")) {
    result.set("granted_scopes", listScopes(grant, "granted"));
    result.set("denied_scopes", listScopes(grant, "declined"));
  }
  if (state !== undefined) result.set("state", state);
  if (responseParts.includes("token")) return addParameters(redirectUri, "fragment", result);
  return `${addParameters(redirectUri, "query", result)}#_=_`;
}

/** The redirect after a cancellation [D]; the world is unchanged. */
export function redirectWithDenial({ redirectUri, state }: OAuthRequest): string {
  const denial = new URLSearchParams({
    error_reason: "user_denied",
    error: "access_denied",
    error_code: "200",
    error_description: "Permissions error.",
    ...(state !== undefined && { state }),
  });
  return addParameters(redirectUri, "query", denial);
}

/** A code that `/oauth/access_token` redeems once for a short-lived user token of this grant. */
export function issueCode(graph: GraphWorld, request: OAuthRequest, grant: Grant): string {
  return addLoginCode(graph, {
    token: draftLogin(graph, request, grant),
    redirectUri: request.redirectUri,
    codeChallenge: request.codeChallenge,
  });
}

function draftLogin(graph: GraphWorld, request: OAuthRequest, grant: Grant) {
  const { systemUser, expiresIn } = request.configuration ?? {};
  if (systemUser) {
    const expiresAt = expiresIn === undefined ? 0 : graph.clock.now() + expiresIn;
    const own = assignPages(graph, request.app, systemUser, grant);
    return draftToken(graph, { kind: "system-user", grant: own, expiresAt, longLived: true });
  }
  return draftToken(graph, {
    kind: "user",
    grant,
    expiresAt: graph.clock.now() + SHORT_LIVED_SECONDS,
    metadata: request.isRerequest ? { auth_type: "rerequest" } : undefined,
  });
}

function listScopes(grant: Grant, status: "granted" | "declined"): string {
  const listed = [...grant.permissions].filter(([, permission]) => permission.status === status);
  return listed.map(([scope]) => scope).join(",");
}

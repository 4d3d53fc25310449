import { readAppToken, readToken } from "../access.ts";
import { GraphError } from "../graph-error.ts";
import { findInvalidReason, type ReasonDetails } from "../invalid-reason.ts";
import type { Grant, Token } from "../state/model.ts";
import type { GraphWorld } from "../state/world.ts";

/**
 * The `data` of `debug_token`: the fields of facts section 2.1. A string that is no token of this
 * world gives only the error, `is_valid` and empty `scopes`.
 */
export function describeToken(world: GraphWorld, value: string): Record<string, unknown> {
  try {
    const app = readAppToken(world, value);
    if (!app) return describeUserToken(world, readToken(world, value));
    const { id: app_id, name: application } = app;
    return { app_id, type: "APP", application, is_valid: true, scopes: [] };
  } catch (error) {
    if (!(error instanceof GraphError)) throw error;
    const { code, message } = error;
    return { error: { code, message }, is_valid: false, scopes: [] };
  }
}

function describeUserToken(world: GraphWorld, token: Token): Record<string, unknown> {
  const reason = shownReason(world, token);
  const isEmptied = reason?.subcode === 466;
  const dataAccess = shownDataAccess(world, token);
  return {
    app_id: token.appId,
    type: { user: "USER", page: "PAGE", "system-user": "SYSTEM_USER" }[token.kind],
    application: world.apps.get(token.appId)?.name ?? "",
    ...(dataAccess !== undefined && { data_access_expires_at: dataAccess }),
    ...(reason && { error: describeInnerError(world, reason) }),
    expires_at: token.showsNoExpiry ? 0 : token.expiresAt,
    is_valid: reason === undefined,
    ...(token.longLived && token.kind !== "page" && { issued_at: token.issuedAt }),
    ...(token.metadata && { metadata: token.metadata }),
    ...(token.pageId !== undefined && { profile_id: token.pageId }),
    scopes: isEmptied ? [] : grantedScopes(token.grant),
    ...(!isEmptied && describeGranular(token.grant)),
    user_id: token.userId,
  };
}

function shownReason(world: GraphWorld, token: Token): ReasonDetails | undefined {
  const reason = findInvalidReason(world, token);
  return reason?.subcode === 492 && !world.roleLossShownByDebug ? undefined : reason;
}

// The inner error's key is `subcode`, not `error_subcode`, and it has neither type nor trace.
function describeInnerError(world: GraphWorld, reason: ReasonDetails): Record<string, unknown> {
  const { code, subcode, message } = reason;
  return { code, message, ...(subcode !== undefined && !world.omitErrorSubcodes && { subcode }) };
}

function shownDataAccess(world: GraphWorld, token: Token): number | undefined {
  if (token.kind !== "page" || world.pageTokenDataAccess === "as-user") {
    return token.grant.dataAccessExpiresAt;
  }
  return world.pageTokenDataAccess === "zero" ? 0 : undefined;
}

function grantedScopes(grant: Grant): string[] {
  const granted = [...grant.permissions].filter(([, { status }]) => status === "granted");
  return granted.map(([scope]) => scope);
}

/** Permissions that are granted object by object: never `public_profile` and `email`. */
const GRANULAR =
  /^(?:pages|instagram|whatsapp|ads|catalog)_|^(?:business_management|leads_retrieval|manage_pages)$/;

function describeGranular(grant: Grant): { granular_scopes?: unknown[] } {
  const granular = grantedScopes(grant).filter((scope) => GRANULAR.test(scope));
  if (granular.length === 0) return {};
  return {
    granular_scopes: granular.map((scope) => {
      const targets = grant.permissions.get(scope)?.targets ?? "all";
      return targets === "all" ? { scope } : { scope, target_ids: targets };
    }),
  };
}

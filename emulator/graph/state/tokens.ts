import type { App, Grant, Token, User } from "./model.ts";
import { makeTokenString } from "./token-strings.ts";
import type { GraphWorld } from "./world.ts";

/** Seconds from a login to the end of data access: 90 days exactly (facts section 2.1). */
export const DATA_ACCESS_SECONDS = 7_776_000;
/** Seconds a long-lived token lives: 60 days. */
export const LONG_LIVED_SECONDS = 5_184_000;

/** Fields of a new token; the others have the defaults of a short-lived one. */
export interface NewToken {
  kind: Token["kind"];
  grant: Grant;
  pageId?: string | undefined;
  /** Epoch seconds; 0: never. */
  expiresAt: number;
  longLived?: boolean;
  issuedAt?: number;
  metadata?: Record<string, string> | undefined;
  debugOnly?: boolean;
}

/** A token that is not in the world yet, such as a login code stands for. */
export function draftToken(world: GraphWorld, fields: NewToken): Omit<Token, "value"> {
  return {
    kind: fields.kind,
    appId: fields.grant.appId,
    userId: fields.grant.userId,
    pageId: fields.pageId,
    grant: fields.grant,
    issuedAt: fields.issuedAt ?? world.clock.now(),
    expiresAt: fields.expiresAt,
    longLived: fields.longLived ?? false,
    metadata: fields.metadata,
    invalidReason: undefined,
    showsNoExpiry: false,
    debugOnly: fields.debugOnly ?? false,
  };
}

/** Gives a draft its string and puts it into the world. */
export function issueToken(world: GraphWorld, draft: Omit<Token, "value">): Token {
  const token = { ...draft, value: makeTokenString(draft.appId) };
  world.tokens.set(token.value, token);
  return token;
}

/** The end of a long-lived token that is issued now: 60 days, or never for some apps. */
export function longLivedEnd(world: GraphWorld, appId: string): number {
  if (world.apps.get(appId)?.marketingStandardAccess) return 0;
  return world.clock.now() + LONG_LIVED_SECONDS;
}

/**
 * The Page token that this user or system-user token shows for a page, or undefined when there is
 * none: no role, Live Contributor, or two-factor required and not used (facts section 3.2). From a
 * short-lived user token it expires with it, else never. The string is stable per page, user and
 * app unless the world rotates them.
 */
export function findPageToken(world: GraphWorld, token: Token, pageId: string): Token | undefined {
  if (token.kind === "page") return token.pageId === pageId ? token : undefined;
  if (!mayActAsPage(world, token.userId, pageId)) return undefined;
  const expiresAt = token.longLived || token.kind === "system-user" ? 0 : token.expiresAt;
  const known = [...world.tokens.values()].find((other) => {
    return (
      other.kind === "page" &&
      other.pageId === pageId &&
      other.grant === token.grant &&
      other.expiresAt === expiresAt &&
      other.invalidReason === undefined
    );
  });
  if (known && !world.rotatePageTokens) return known;
  return issueToken(
    world,
    draftToken(world, { kind: "page", grant: token.grant, pageId, expiresAt }),
  );
}

/** Whether a user has a role that gives a Page token, and two-factor where the page requires it. */
export function mayActAsPage(world: GraphWorld, userId: string, pageId: string): boolean {
  const page = world.pages.get(pageId);
  const role = page?.roles.get(userId);
  if (!page || !role || role.liveContributor) return false;
  return !page.requiresTwoFactor || world.users.get(userId)?.twoFactor === true;
}

/** Whether the app lets this user in: in development mode only people with a role on it. */
export function mayLogIn(app: App, user: User): boolean {
  return app.mode === "live" || app.developers.has(user.id) || app.testUsers.has(user.id);
}

/** Whether a permission is granted, for one object where an id is given. */
export function isGranted(grant: Grant, scope: string, objectId?: string): boolean {
  const permission = grant.permissions.get(scope);
  if (permission?.status !== "granted") return false;
  if (objectId === undefined || permission.targets === "all") return true;
  return permission.targets.includes(objectId);
}

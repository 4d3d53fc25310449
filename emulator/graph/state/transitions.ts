import { randomBytes } from "node:crypto";
import type { App, Grant, InvalidReason, Permission, Token, User } from "./model.ts";
import type { Page } from "./page-model.ts";
import type { GraphWorld } from "./world.ts";

/** 460: kills every token of the user, Page tokens too. */
export function changePassword(
  world: GraphWorld,
  user: User,
  options: { showsNoExpiry?: boolean } = {},
): void {
  for (const token of tokensOf(world, user)) {
    if (token.invalidReason === undefined) token.showsNoExpiry = options.showsNoExpiry ?? false;
    invalidate(token, "password-changed");
  }
}

/** 458: the user removes the app; all their tokens of it die and the permissions are gone. */
export function removeApp(world: GraphWorld, user: User, app: App): void {
  for (const token of tokensOf(world, user, app)) {
    invalidate(token, "app-removed");
    token.grant.permissions.clear();
  }
}

/** 459: Facebook asks the user to log in and follow instructions; until `clearCondition`. */
export function checkpoint(_world: GraphWorld, user: User): void {
  user.condition = "checkpointed";
}

/** 464: the user is not confirmed; until `clearCondition`. */
export function unconfirm(_world: GraphWorld, user: User): void {
  user.condition = "unconfirmed";
}

/** Code 415: Facebook asks for two-factor authentication first; until `clearCondition`. */
export function demandTwoFactor(_world: GraphWorld, user: User): void {
  user.condition = "needs-two-factor";
}

/** Ends a checkpoint, an unconfirmed state or a demand: the tokens work again. */
export function clearCondition(_world: GraphWorld, user: User): void {
  user.condition = "fine";
}

/** 467: the user logs out. Their user tokens die; a never-ending Page token lives on. */
export function logOut(world: GraphWorld, user: User): void {
  for (const token of tokensOf(world, user)) {
    if (token.kind !== "page" || token.expiresAt !== 0) invalidate(token, "logged-out");
  }
}

/** 466: this token is invalidated by an API call; `debug_token` then shows no scopes. */
export function invalidateByApi(token: Token): void {
  invalidate(token, "invalidated-by-api");
}

/** 492: the user loses the role on the page; the Page tokens they granted stop to work. */
export function loseRole(_world: GraphWorld, user: User, page: Page): void {
  page.roles.delete(user.id);
}

/** 492 on pages that require it: the user no longer uses two-factor authentication. */
export function loseTwoFactor(_world: GraphWorld, user: User): void {
  user.twoFactor = false;
}

/** The page is unpublished, restricted or deleted: no call finds it, and its tokens are invalid. */
export function takeDown(_world: GraphWorld, page: Page): void {
  page.accessible = false;
}

/** Code 21: the page is merged into another one; calls for its id name the other. */
export function movePage(world: GraphWorld, page: Page, into: Page): void {
  world.pages.delete(page.id);
  world.movedPages.set(page.id, into.id);
}

/** A login left out these pages: the grant's tokens of them end, where the world says so. */
export function endUntickedPages(world: GraphWorld, grant: Grant): void {
  if (!world.untickingEndsTokens) return;
  for (const token of world.tokens.values()) {
    const { pageId } = token;
    if (pageId === undefined || token.grant !== grant) continue;
    const scopes = [...grant.permissions].filter(([scope]) => scope.startsWith("pages_"));
    const isTicked = ([, { status, targets }]: [string, Permission]) =>
      status === "granted" && (targets === "all" || targets.includes(pageId));
    if (!scopes.some(isTicked)) invalidate(token, "page-unticked");
  }
}

/** 493: the user has not engaged the app in longer than 90 days. */
export function stopEngaging(world: GraphWorld, user: User, app: App): void {
  for (const token of tokensOf(world, user, app)) invalidate(token, "not-engaged");
}

/** Data access ended a day ago; the tokens stay valid. */
export function lapseDataAccess(world: GraphWorld, user: User, app?: App): void {
  for (const token of tokensOf(world, user, app)) {
    token.grant.dataAccessExpiresAt = world.clock.now() - 86_400;
  }
}

/** The user takes one permission back in the settings, without removing the app. */
export function declinePermission(world: GraphWorld, user: User, app: App, scope: string): void {
  for (const token of tokensOf(world, user, app)) {
    if (token.grant.permissions.has(scope)) {
      token.grant.permissions.set(scope, { status: "declined", targets: "all" });
    }
  }
}

/** Expires this token now (463), whatever end it had. */
export function expireToken(world: GraphWorld, token: Token): void {
  token.expiresAt = world.clock.now() - 1;
}

/** The app gets a new secret: its app tokens die, what users granted lives on. */
export function resetAppSecret(_world: GraphWorld, app: App): string {
  app.secret = randomBytes(16).toString("hex");
  return app.secret;
}

/** Invalidates one token, as the named event would; the first reason counts. */
export function invalidate(token: Token, reason: InvalidReason): void {
  token.invalidReason ??= reason;
}

function tokensOf(world: GraphWorld, user: User, app?: App): Token[] {
  return [...world.tokens.values()].filter((token) => {
    return token.userId === user.id && (app === undefined || token.appId === app.id);
  });
}

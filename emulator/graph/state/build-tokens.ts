import { fillGrant, type GrantOptions, openGrant } from "./build-grants.ts";
import { anApp, aPage, aUser, days, giveRole, hours } from "./build-objects.ts";
import type { App, Grant, InvalidReason, Token, User } from "./model.ts";
import type { Page } from "./page-model.ts";
import { DATA_ACCESS_SECONDS, draftToken, findPageToken, issueToken, mayLogIn } from "./tokens.ts";
import { endUntickedPages, invalidate } from "./transitions.ts";
import type { GraphWorld } from "./world.ts";

/**
 * The user logs in to the app and grants exactly this: a short-lived user token (90 minutes without
 * `expiresIn`). Data access then ends 90 days from now, for all the user's tokens.
 *
 * @throws When the app is in development mode and the user has no role on it.
 */
export function logIn(
  world: GraphWorld,
  options: GrantOptions & {
    user: User;
    app: App;
    /** Seconds. */
    expiresIn?: number;
    /** As `debug_token` shows it, for example `{ auth_type: "rerequest" }`. */
    metadata?: Record<string, string>;
  },
): Token {
  const { app, user } = options;
  if (!mayLogIn(app, user)) {
    throw new Error("App not active: this app is not accessible right now");
  }
  const grant = openGrant(world, app, user);
  fillGrant(grant, options);
  endUntickedPages(world, grant);
  if (user.kind === "person") {
    grant.dataAccessExpiresAt = world.clock.now() + DATA_ACCESS_SECONDS;
  }
  const expiresAt = world.clock.now() + (options.expiresIn ?? hours(1.5));
  const { metadata } = options;
  return issueToken(world, draftToken(world, { kind: "user", grant, expiresAt, metadata }));
}

/** Properties of a token that is put into the world directly; none is required. */
export interface TokenOptions extends GrantOptions {
  /** Default `page`. */
  kind?: Token["kind"];
  /** Default: the world's first app, page (a Page token's) and user, or new ones. */
  app?: App;
  user?: User;
  page?: Page;
  /** Seconds, negative when it has expired; default: 60 days for a user token, else never. */
  expiresIn?: number | "never";
  /** Seconds until data access ends; default: 90 days, never for a system user. */
  dataAccessIn?: number | "never";
  /** Default: whether it lives longer than a day. */
  longLived?: boolean;
  /** Seconds since it was issued; default 0. */
  issuedAgo?: number;
  /** Why it is invalid; default: it works. */
  invalidReason?: InvalidReason;
  metadata?: Record<string, string>;
}

/** Any token, put into the world without login or exchange, with a grant of its own. */
export function aToken(world: GraphWorld, options: TokenOptions = {}): Token {
  const kind = options.kind ?? "page";
  const app = options.app ?? world.apps.values().next().value ?? anApp(world);
  const user = options.user ?? pickUser(world, kind);
  const page = kind === "page" ? (options.page ?? pickPage(world, user)) : undefined;
  if (page && !page.roles.has(user.id)) giveRole(page, user);
  const now = world.clock.now();
  const grant: Grant = {
    appId: app.id,
    userId: user.id,
    permissions: new Map(),
    dataAccessExpiresAt: 0,
  };
  fillGrant(grant, options);
  const dataAccess = options.dataAccessIn ?? (user.kind === "person" ? days(90) : "never");
  grant.dataAccessExpiresAt = dataAccess === "never" ? 0 : now + dataAccess;
  const key = `${app.id}:${user.id}`;
  if (!world.grants.has(key)) world.grants.set(key, grant);
  const expiresIn = options.expiresIn ?? (kind === "user" ? days(60) : "never");
  const draft = draftToken(world, {
    kind,
    grant,
    pageId: page?.id,
    expiresAt: expiresIn === "never" ? 0 : now + expiresIn,
    longLived: options.longLived ?? (expiresIn === "never" || Math.abs(expiresIn) > days(1)),
    issuedAt: now - (options.issuedAgo ?? 0),
    metadata: options.metadata,
  });
  const token = issueToken(world, draft);
  if (options.invalidReason) invalidate(token, options.invalidReason);
  return token;
}

/** The Page token that this user token shows for the page; undefined where it shows none. */
export function pageTokenOf(world: GraphWorld, token: Token, page: Page): Token | undefined {
  return findPageToken(world, token, page.id);
}

function pickUser(world: GraphWorld, kind: Token["kind"]): User {
  const wanted = kind === "system-user" ? "system-user" : "person";
  const known = [...world.users.values()].find((user) => user.kind === wanted);
  return known ?? aUser(world, { kind: wanted });
}

function pickPage(world: GraphWorld, user: User): Page {
  return world.pages.values().next().value ?? aPage(world, { role: user });
}

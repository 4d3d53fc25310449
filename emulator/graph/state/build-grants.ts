import type { App, Grant, Permission, User } from "./model.ts";
import type { Page } from "./page-model.ts";
import type { GraphWorld } from "./world.ts";

/** What posting to a page needs, as the action asks for by default. */
export const PAGE_SCOPES: readonly string[] = [
  "pages_show_list",
  "pages_read_engagement",
  "pages_manage_posts",
];

/** Permissions of a grant, and their pages. */
export interface GrantOptions {
  /** Default: `PAGE_SCOPES`; `public_profile` is always granted. */
  scopes?: readonly string[];
  /** Scopes that were asked for and declined. */
  declined?: readonly string[];
  /** The pages ticked in the dialog, for every `pages_*` scope; default: all. */
  pages?: "all" | Page[];
  /** Targets of single scopes, where they differ from `pages`. */
  granular?: Record<string, "all" | Page[]>;
}

/** The grant of a user to an app, an empty one if there is none yet. */
export function openGrant(world: GraphWorld, app: App, user: User): Grant {
  const key = `${app.id}:${user.id}`;
  const fresh = { appId: app.id, userId: user.id, permissions: new Map(), dataAccessExpiresAt: 0 };
  const grant = world.grants.get(key) ?? fresh;
  world.grants.set(key, grant);
  return grant;
}

/** Replaces the permissions of a grant. */
export function fillGrant(grant: Grant, options: GrantOptions): void {
  grant.permissions.clear();
  for (const scope of [...(options.scopes ?? PAGE_SCOPES), "public_profile"]) {
    grant.permissions.set(scope, { status: "granted", targets: targetsOf(scope, options) });
  }
  for (const scope of options.declined ?? []) {
    grant.permissions.set(scope, { status: "declined", targets: "all" });
  }
}

function targetsOf(scope: string, options: GrantOptions): Permission["targets"] {
  const ticked = options.granular?.[scope] ?? (scope.startsWith("pages_") ? options.pages : "all");
  return ticked === undefined || ticked === "all" ? "all" : ticked.map((page) => page.id);
}

import type { Grant, GrantTargets, User } from "../graph/state/model.ts";
import type { Business, Page } from "../graph/state/page-model.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import { admit } from "./admission.ts";
import type { OAuthRequest } from "./oauth-request.ts";

/** The questions of the dialog to a person for one request. */
export interface ConsentPlan {
  readonly request: OAuthRequest;
  readonly user: User;
  /** Every permission of the request that counts, `public_profile` first. */
  readonly scopes: readonly string[];
  /** Those on the page, to tick or not; without `public_profile`, which cannot be declined. */
  readonly asked: readonly string[];
  /** Of those the ones that were declined so far. */
  readonly declined: readonly string[];
  /** There is nothing to ask: «You previously logged in». */
  readonly isReturn: boolean;
  /** The choice of pages; undefined where no permission on the page is about pages. */
  readonly pages: TargetChoice<Page> | undefined;
  readonly businesses: TargetChoice<Business> | undefined;
}

/** The objects on offer, and the earlier choice by id. */
export interface TargetChoice<T> {
  readonly offered: readonly T[];
  readonly before: GrantTargets<string>;
}

/**
 * Plans the consent page. Granted permissions are not asked for again; declined ones only by
 * `auth_type=rerequest` or when the person edits the settings. Which pages are offered is
 * uncertain: here all that the person has a role on, those of businesses too.
 *
 * @throws {DialogRefusal} As `admit`.
 */
export function planConsent(
  graph: GraphWorld,
  request: OAuthRequest,
  user: User,
  isEdit = false,
): ConsentPlan {
  const scopes = admit(request, user);
  const grant = graph.grants.get(`${request.app.id}:${user.id}`);
  const statusOf = (scope: string) => grant?.permissions.get(scope)?.status;
  const asksAll = isEdit || request.isRerequest;
  const isOpen = (scope: string) => asksAll || statusOf(scope) === undefined;
  const asked = scopes.filter((scope) => scope !== "public_profile" && isOpen(scope));
  const pages = [...graph.pages.values()].filter((page) => page.roles.has(user.id));
  const businesses = [...graph.businesses.values()].filter(({ members }) => members.has(user.id));
  return {
    request,
    user,
    scopes,
    asked,
    declined: isEdit ? asked.filter((scope) => statusOf(scope) === "declined") : [],
    isReturn: statusOf("public_profile") === "granted" && asked.length === 0 && !asksAll,
    pages: asked.some(isAboutPages) ? offer(pages, scopes.filter(isAboutPages), grant) : undefined,
    businesses: asked.some(isAboutBusinesses)
      ? offer(businesses, scopes.filter(isAboutBusinesses), grant)
      : undefined,
  };
}

/** Whether a permission is granted Page by Page. */
export function isAboutPages(scope: string): boolean {
  return scope.startsWith("pages_");
}

/** Whether a permission is granted business by business. */
export function isAboutBusinesses(scope: string): boolean {
  return scope === "business_management";
}

function offer<T>(
  offered: readonly T[],
  scopes: readonly string[],
  grant: Grant | undefined,
): TargetChoice<T> {
  const before = scopes
    .map((scope) => grant?.permissions.get(scope)?.targets)
    .find((targets) => targets !== undefined && targets !== "all");
  return { offered, before: before ?? "all" };
}

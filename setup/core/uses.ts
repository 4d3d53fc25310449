import { DEFAULT_SCOPES } from "../../src/library.ts";

/** A use of a Page token, and the permissions that it needs. */
export interface Use {
  label: string;
  scopes: readonly string[];
}

const READS_PAGE = ["pages_show_list", "pages_read_engagement"] as const;

/**
 * The uses of a Page token. The first is the most common one; its permissions are the action's
 * default.
 *
 * @see https://developers.facebook.com/docs/permissions
 */
export const USES = {
  post: { label: "Publish posts, photos and videos", scopes: DEFAULT_SCOPES },
  read: {
    label: "Read posts, comments and what visitors write",
    scopes: [...READS_PAGE, "pages_read_user_content"],
  },
  reply: {
    label: "Answer, hide and delete comments",
    scopes: [...READS_PAGE, "pages_read_user_content", "pages_manage_engagement"],
  },
  measure: { label: "Read statistics (insights)", scopes: [...READS_PAGE, "read_insights"] },
  message: {
    label: "Read and send messages (Messenger)",
    scopes: [...READS_PAGE, "pages_messaging", "pages_manage_metadata"],
  },
  subscribe: {
    label: "Manage webhooks and settings of the Page",
    scopes: [...READS_PAGE, "pages_manage_metadata"],
  },
} as const satisfies Record<string, Use>;

/** The name of a use. */
export type UseName = keyof typeof USES;

/** Whether nothing but posting is wanted. */
export function postsOnly(uses: readonly UseName[]): boolean {
  return uses.join() === "post";
}

/** Every name, in the order of the form. */
export const USE_NAMES = Object.keys(USES) as UseName[];

/** Shows Pages that belong to a business portfolio, which `/me/accounts` leaves out without it. */
export const BUSINESS_SCOPE = "business_management";

/** The permissions that a Page token must have for these uses, sorted. */
export function requiredScopes(uses: readonly UseName[]): string[] {
  return [...new Set<string>(uses.flatMap((use) => USES[use].scopes))].toSorted();
}

/** The permissions to ask the person for. @param business whether the Page belongs to a portfolio */
export function scopesToAskFor(uses: readonly UseName[], business: boolean): string[] {
  return [...requiredScopes(uses), ...(business ? [BUSINESS_SCOPE] : [])];
}

/** The uses that need no permission beyond the granted ones. */
export function usesLeft(uses: readonly UseName[], granted: readonly string[]): UseName[] {
  return uses.filter((use) => USES[use].scopes.every((scope) => granted.includes(scope)));
}

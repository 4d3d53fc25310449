import type { FieldReaders } from "../fields.ts";
import type { Token } from "../state/model.ts";
import type { Page } from "../state/page-model.ts";
import { findPageToken, isGranted } from "../state/tokens.ts";
import type { GraphWorld } from "../state/world.ts";
import { describePicture } from "./picture.ts";

/**
 * The fields of a page for the holder of a token; without a token the public ones. `access_token`
 * is made when it is read, and absent where the role gives none.
 */
export function pageFields(world: GraphWorld, token: Token | undefined, page: Page): FieldReaders {
  const business = page.business && world.businesses.get(page.business.id);
  const owner = business && { id: business.id, name: business.name };
  return {
    id: () => page.id,
    name: () => page.name,
    category: () => page.category,
    category_list: () => [{ id: categoryId(page.category), name: page.category }],
    username: () => page.username,
    link: () => `https://www.facebook.com/${page.username ?? page.id}`,
    fan_count: () => 0,
    followers_count: () => 0,
    is_published: () => true,
    picture: ({ params, fields }) => describePicture(world, page.id, params, fields),
    verification_status: () => "not_verified",
    business: () => owner,
    owner_business: () => owner,
    tasks: () => token && page.roles.get(token.userId)?.tasks,
    access_token: () =>
      token && reaches(token, page) ? findPageToken(world, token, page.id)?.value : undefined,
  };
}

/** Whether the grant reaches this page: a business lists also pages that were left unticked [C]. */
function reaches({ grant, pageId }: Token, page: Page): boolean {
  const scopes = ["pages_show_list", "pages_read_engagement"];
  return pageId === page.id || scopes.some((scope) => isGranted(grant, scope, page.id));
}

// Facebook numbers categories; here any stable number does.
function categoryId(category: string): string {
  return String(2_000 + ([...category].reduce((sum, c) => sum + (c.codePointAt(0) ?? 0), 0) % 999));
}

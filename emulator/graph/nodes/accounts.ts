import type { GraphCall } from "../call.ts";
import { readFields } from "../fields.ts";
import { listSheet } from "../paging.ts";
import type { Token, User } from "../state/model.ts";
import type { Page } from "../state/page-model.ts";
import { isGranted } from "../state/tokens.ts";
import { assertDataOpen, isDataClosed } from "./data-access.ts";
import { pageFields } from "./page-fields.ts";

const DEFAULT_FIELDS = ["access_token", "category", "category_list", "name", "id", "tasks"];

/**
 * `/{user-id}/accounts`: the pages a user has a role on and granted `pages_show_list` for. Pages of
 * a business need `business_management`, except those assigned to a system user (facts 3.1, 3.2).
 */
export function listAccounts(
  call: GraphCall,
  token: Token,
  user: User,
  params: Record<string, string>,
): Record<string, unknown> {
  const { world } = call;
  assertDataOpen(world, token);
  const isEmpty = world.emptyAccountLists > 0;
  if (isEmpty) world.emptyAccountLists -= 1;
  const pages = [...world.pages.values()].filter((page) => isListed(page, token, user));
  return listSheet(call, {
    path: `${user.id}/accounts`,
    params,
    items: isEmpty || isDataClosed(world, token) ? [] : pages,
    keyOf: (page) => page.id,
    render: (page) =>
      readFields("Page", pageFields(world, token, page), params.fields, DEFAULT_FIELDS),
  });
}

function isListed(page: Page, token: Token, user: User): boolean {
  if (page.unlisted || !page.accessible) return false;
  if (!page.roles.has(user.id) || !isGranted(token.grant, "pages_show_list", page.id)) return false;
  if (page.business === undefined || user.kind === "system-user") return true;
  return isGranted(token.grant, "business_management");
}

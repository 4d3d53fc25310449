import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError, missingObjectError } from "../graph-error.ts";
import { openApp } from "./app.ts";
import { openBusiness } from "./business.ts";
import type { NodeView } from "./node.ts";
import { openPage } from "./page.ts";
import { openPost } from "./post.ts";
import { openUser } from "./user.ts";

/**
 * Finds the object behind an id, `me`, `app`, a page's username or the number of its profile.
 *
 * @throws {GraphError} 100/33 when it does not exist for this caller, 803 for an unknown alias,
 *   21 for a page that has moved, 2500 for `me` of an app.
 */
export function openNode(call: GraphCall, access: KnownAccess, id: string): NodeView {
  const { world } = call;
  const key = id === "me" ? resolveMe(access) : id === "app" ? access.app.id : id;
  const user = world.users.get(key);
  if (user) return openUser(call, access, user);
  const page = world.pages.get(key) ?? findByName(call, key);
  if (page?.accessible) return openPage(call, access, page);
  const target = world.movedPages.get(key);
  if (target !== undefined) throw movedPageError(call, key, target);
  const business = world.businesses.get(key);
  if (business) return openBusiness(call, access, business);
  const app = world.apps.get(key);
  if (app) return openApp(call, access, app);
  const post = world.posts.get(key);
  if (post) return openPost(call, access, post);
  if (/^[\d_]+$/.test(key)) throw missingObjectError(call.method, key);
  throw new GraphError(803, `(#803) Some of the aliases you requested do not exist: ${key}`, {
    status: 404,
  });
}

function resolveMe(access: KnownAccess): string {
  if (access.kind === "token") return access.token.pageId ?? access.token.userId;
  throw new GraphError(
    2500,
    "An active access token must be used to query information about the current user.",
  );
}

function findByName(call: GraphCall, name: string) {
  return [...call.world.pages.values()].find((page) => {
    return page.username === name || page.profileNumber === name;
  });
}

function movedPageError({ world }: GraphCall, from: string, to: string): GraphError {
  const message = `(#21) Page ID ${from} was migrated to page ID ${to}.  Please update your API calls to the new ID`;
  if (world.movedPageCode === 21) return new GraphError(21, message);
  return new GraphError(100, message, { subcode: 21 });
}

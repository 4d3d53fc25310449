import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { GraphError } from "../graph-error.ts";
import type { Token } from "../state/model.ts";
import type { Page } from "../state/page-model.ts";
import { isGranted } from "../state/tokens.ts";

/**
 * The token that reads the whole Page: its own, or one with the permission for it. undefined where
 * the caller may only read the public part, by the feature Page Public Content Access.
 *
 * @throws {GraphError} 100 or 10 where the caller may read nothing.
 */
export function assertMayRead(call: GraphCall, access: KnownAccess, page: Page): Token | undefined {
  const token = access.kind === "token" ? access.token : undefined;
  if (token?.pageId === page.id) return token;
  if (token && !token.pageId && isGranted(token.grant, "pages_read_engagement", page.id)) {
    return token;
  }
  if (!access.app.publicContentAccess) throw engagementError(call);
  if (token && call.params.appsecret_proof === undefined) {
    throw new GraphError(
      100,
      "(#100) Pages Public Content Access requires either app secret proof or an app token",
    );
  }
  return undefined;
}

/** The refusal that names `pages_read_engagement`. */
export function engagementError(call: GraphCall): GraphError {
  const needed =
    "This endpoint requires the 'pages_read_engagement' permission or the 'Page Public Content Access' feature or the 'Page Public Metadata Access' feature. Refer to https://developers.facebook.com/docs/apps/review/login-permissions#manage-pages, https://developers.facebook.com/docs/apps/review/feature#reference-PAGES_ACCESS and https://developers.facebook.com/docs/apps/review/feature#page-public-metadata-access for details.";
  if (call.world.pageReadRefusedBy === 10) {
    return new GraphError(10, `(#10) ${needed}`, { status: 403 });
  }
  return new GraphError(
    100,
    `(#100) Object does not exist, cannot be loaded due to missing permission or reviewable feature, or does not support this operation. ${needed}`,
  );
}

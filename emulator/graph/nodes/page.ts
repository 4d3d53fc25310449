import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { readFields } from "../fields.ts";
import type { Page } from "../state/page-model.ts";
import { listPosts, publishPost } from "./feed.ts";
import type { NodeView } from "./node.ts";
import { assertMayRead } from "./page-access.ts";
import { pageFields } from "./page-fields.ts";
import { pictureEdge } from "./picture.ts";

/** A page: its own token sees all of it, others need `pages_read_engagement` (facts section 3.3). */
export function openPage(call: GraphCall, access: KnownAccess, page: Page): NodeView {
  const listAs = (edge: string) => (params: Record<string, string>) =>
    listPosts(call, access, { page, edge }, params);
  return {
    type: "Page",
    id: page.id,
    read(fields) {
      const token = assertMayRead(call, access, page);
      return readFields("Page", pageFields(call.world, token, page), fields, ["name", "id"]);
    },
    edges: {
      feed: { GET: listAs("feed"), POST: (params) => publishPost(call, access, page, params) },
      posts: { GET: listAs("posts") },
      published_posts: { GET: listAs("published_posts") },
      picture: pictureEdge(call.world, page.id),
    },
  };
}

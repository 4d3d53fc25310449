import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { type FieldReaders, readFields } from "../fields.ts";
import { missingObjectError, permissionError } from "../graph-error.ts";
import type { Post } from "../state/page-model.ts";
import type { GraphWorld } from "../state/world.ts";
import type { NodeView } from "./node.ts";
import { assertMayRead } from "./page-access.ts";

/** A post: readable to callers who may read its page, changed and deleted by the page's token. */
export function openPost(call: GraphCall, access: KnownAccess, post: Post): NodeView {
  const page = call.world.pages.get(post.pageId);
  if (!page) throw missingObjectError(call.method, post.id);
  const assertOwn = () => {
    if (access.kind === "token" && access.token.pageId === page.id) return;
    throw permissionError("Permissions error");
  };
  return {
    type: "Post",
    id: post.id,
    read(fields) {
      assertMayRead(call, access, page);
      const readers = postFields(call.world, post);
      return readFields("Post", readers, fields, ["created_time", "message", "id"]);
    },
    edges: {},
    change({ message }) {
      assertOwn();
      if (message) post.message = message;
      return { success: true };
    },
    remove() {
      assertOwn();
      call.world.posts.delete(post.id);
      return { success: true };
    },
  };
}

/** The fields of a post; times as Facebook writes them, `2026-11-22T10:00:00+0000`. */
export function postFields(world: GraphWorld, post: Post): FieldReaders {
  const page = world.pages.get(post.pageId);
  return {
    id: () => post.id,
    message: () => post.message || undefined,
    link: () => post.link,
    created_time: () => `${new Date(post.createdAt * 1000).toISOString().slice(0, 19)}+0000`,
    from: () => page && { name: page.name, id: page.id },
    is_published: () => post.published,
    permalink_url: () => `https://www.facebook.com/${post.id.replace("_", "/posts/")}`,
  };
}

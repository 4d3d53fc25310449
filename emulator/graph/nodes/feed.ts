import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { readFields } from "../fields.ts";
import { GraphError, parameterError, permissionError } from "../graph-error.ts";
import { listSheet } from "../paging.ts";
import { makeId } from "../state/build-objects.ts";
import type { Page, Post } from "../state/page-model.ts";
import { isGranted } from "../state/tokens.ts";
import { assertMayRead, engagementError } from "./page-access.ts";
import { postFields } from "./post.ts";

/** Tasks that let a person create content; the later ones are the New Pages Experience's. */
const CREATING_TASKS = [
  "CREATE_CONTENT",
  "PROFILE_PLUS_CREATE_CONTENT",
  "PROFILE_PLUS_FULL_CONTROL",
];

/** Facebook's words for a caller who may not post. */
export const MAY_NOT_POST =
  "If posting to a group, requires app being installed in the group, and either publish_to_groups permission with user token, or both pages_read_engagement and pages_manage_posts permission with page token; If posting to a page, requires both pages_read_engagement and pages_manage_posts as an admin with sufficient administrative permission";

/**
 * `POST /{page-id}/feed`: a post by the page. https://developers.facebook.com/docs/pages-api/posts
 *
 * @throws {GraphError} 200 without a Page token, permission or task; 100 without content; 506 for
 *   the same text twice in a row.
 */
export function publishPost(
  call: GraphCall,
  access: KnownAccess,
  page: Page,
  params: Record<string, string>,
): { id: string } {
  if (access.kind !== "token" || !mayPost(access, page)) throw permissionError(MAY_NOT_POST);
  const { world } = call;
  const { message = "", link } = params;
  if (message === "" && link === undefined) throw parameterError("Missing message or attachment.");
  const last = postsOf(call, page)[0];
  if (last && last.message === message && last.link === link) throw duplicateError();
  const post: Post = {
    id: `${page.id}_${makeId(world, 15)}`,
    pageId: page.id,
    appId: access.app.id,
    message,
    link,
    createdAt: world.clock.now(),
    published: params.published !== "false" && params.published !== "0",
  };
  world.posts.set(post.id, post);
  return { id: post.id };
}

/**
 * `GET /{page-id}/feed`, `/posts` and `/published_posts`: here the same posts, newest first, between
 * `since` and `until`.
 *
 * @throws {GraphError} 100 for a time that is none, and where the caller may not read the page.
 */
export function listPosts(
  call: GraphCall,
  access: KnownAccess,
  { page, edge }: { page: Page; edge: string },
  params: Record<string, string>,
): Record<string, unknown> {
  const token = assertMayRead(call, access, page);
  if (token && !isGranted(token.grant, "pages_read_engagement", page.id)) {
    throw engagementError(call);
  }
  const since = readTime(params.since, "since") ?? 0;
  const until = readTime(params.until, "until") ?? Number.POSITIVE_INFINITY;
  return listSheet(call, {
    path: `${page.id}/${edge}`,
    params,
    items: postsOf(call, page).filter(
      ({ published, createdAt }) => published && createdAt >= since && createdAt <= until,
    ),
    keyOf: (post) => post.id,
    render: (post) =>
      readFields("Post", postFields(call.world, post), params.fields, [
        "created_time",
        "message",
        "id",
      ]),
  });
}

function mayPost(access: Extract<KnownAccess, { kind: "token" }>, page: Page): boolean {
  const { grant, pageId, userId } = access.token;
  if (pageId !== page.id) return false;
  const scopes = ["pages_manage_posts", "pages_read_engagement"];
  if (!scopes.every((scope) => isGranted(grant, scope, page.id))) return false;
  const tasks = page.roles.get(userId)?.tasks ?? [];
  return tasks.some((task) => CREATING_TASKS.includes(task));
}

function postsOf(call: GraphCall, page: Page): Post[] {
  return [...call.world.posts.values()].filter((post) => post.pageId === page.id).reverse();
}

/** Epoch seconds, or a date that JavaScript reads; Facebook reads what PHP's `strtotime` does. */
function readTime(text: string | undefined, name: string): number | undefined {
  if (!text) return undefined;
  const epoch = /^\d+$/.test(text) ? Number(text) : Date.parse(text) / 1000;
  if (Number.isFinite(epoch)) return epoch;
  throw parameterError(`Invalid parameter: ${name} is no time`);
}

function duplicateError(): GraphError {
  return new GraphError(506, "Duplicate status message", {
    type: "FacebookApiException",
    subcode: 1455006,
    isTransient: false,
    userTitle: "Duplicate Status Update",
    userMessage:
      "This status update is identical to the last one you posted. Try posting something different, or delete your previous update.",
  });
}

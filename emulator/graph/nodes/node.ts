/** An edge's handler for each method; params are the call's, or those of a field expansion. */
export interface EdgeView {
  readonly [method: string]:
    | ((params: Record<string, string>, item?: string) => unknown)
    | boolean
    | undefined;
  /** Whether one more path component may follow: `permissions/{permission}`. */
  readonly takesItem?: boolean;
}

/** One object as this caller may see it. */
export interface NodeView {
  readonly type: "User" | "Page" | "Application" | "Business" | "Post";
  readonly id: string;
  /** The fields asked for (the text of `fields=`), or the default ones. */
  read(fields: string | undefined): unknown;
  readonly edges: Record<string, EdgeView>;
  /** Changes it by `POST /{id}`, where that is possible. */
  change?(params: Record<string, string>): unknown;
  /** Deletes it, where that is possible. */
  remove?(): unknown;
}

/** Edges that exist on some kind of object: elsewhere they are a «nonexisting field». */
export const EDGE_NAMES: ReadonlySet<string> = new Set([
  "accounts",
  "permissions",
  "businesses",
  "owned_pages",
  "client_pages",
  "feed",
  "posts",
  "published_posts",
  "picture",
]);

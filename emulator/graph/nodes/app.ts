import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { readFields } from "../fields.ts";
import { missingObjectError } from "../graph-error.ts";
import type { App } from "../state/model.ts";
import type { NodeView } from "./node.ts";
import { testUsersEdge } from "./test-users.ts";

/** An app, for tokens of its own. Its `accounts` are test users, another shape than a user's. */
export function openApp(call: GraphCall, access: KnownAccess, app: App): NodeView {
  if (access.app.id !== app.id) throw missingObjectError(call.method, app.id);
  const readers = {
    id: () => app.id,
    name: () => app.name,
    link: () => `https://www.facebook.com/games/?app_id=${app.id}`,
    category: () => "Business",
  };
  return {
    type: "Application",
    id: app.id,
    read: (fields) =>
      readFields("Application", readers, fields, ["category", "link", "name", "id"]),
    edges: { accounts: testUsersEdge(call, access, app) },
  };
}

import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { readFields } from "../fields.ts";
import { missingObjectError } from "../graph-error.ts";
import { listSheet } from "../paging.ts";
import { logIn } from "../state/build-tokens.ts";
import type { App } from "../state/model.ts";
import type { NodeView } from "./node.ts";

/** An app, for tokens of its own. Its `accounts` are test users, another shape than a user's. */
export function openApp(call: GraphCall, access: KnownAccess, app: App): NodeView {
  if (access.app.id !== app.id) throw missingObjectError(call.method, app.id);
  const readers = {
    id: () => app.id,
    name: () => app.name,
    link: () => `https://www.facebook.com/games/?app_id=${app.id}`,
    category: () => "Business",
  };
  const testUsers = (params: Record<string, string>) => {
    if (access.kind !== "app") throw missingObjectError(call.method, app.id);
    return listSheet(call, {
      path: `${app.id}/accounts`,
      params,
      items: [...app.testUsers],
      keyOf: (id) => id,
      render: (id) => describeTestUser(call, app, id),
    });
  };
  return {
    type: "Application",
    id: app.id,
    read: (fields) =>
      readFields("Application", readers, fields, ["category", "link", "name", "id"]),
    edges: { accounts: { GET: testUsers } },
  };
}

function describeTestUser(call: GraphCall, app: App, id: string) {
  const { world } = call;
  const user = world.users.get(id);
  const known = [...world.tokens.values()].find((token) => {
    return token.kind === "user" && token.userId === id && token.appId === app.id;
  });
  const token = known ?? (user && logIn(world, { user, app }));
  return {
    id,
    login_url: `https://developers.facebook.com/checkpoint/test-user-login/${id}/`,
    ...(token && { access_token: token.value }),
  };
}

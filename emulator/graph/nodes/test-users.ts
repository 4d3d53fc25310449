import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { missingObjectError } from "../graph-error.ts";
import { listSheet } from "../paging.ts";
import { PAGE_SCOPES } from "../state/build-grants.ts";
import { aUser } from "../state/build-objects.ts";
import { logIn } from "../state/build-tokens.ts";
import type { App, Token } from "../state/model.ts";
import type { EdgeView } from "./node.ts";

/**
 * `/{app-id}/accounts` and `/{app-id}/accounts/test-users`, for the app's own token: GET lists its
 * test users, POST makes one, with a token unless `installed=false`.
 * https://developers.facebook.com/docs/graph-api/reference/app/accounts/test-users
 *
 * @throws {GraphError} 100/33 for other callers, and for other paths below `accounts`.
 */
export function testUsersEdge(call: GraphCall, access: KnownAccess, app: App): EdgeView {
  const assertApp = (item: string | undefined) => {
    if (access.kind === "app" && (item === undefined || item === "test-users")) return;
    throw missingObjectError(call.method, app.id);
  };
  return {
    takesItem: true,
    GET(params, item) {
      assertApp(item);
      return listSheet(call, {
        path: `${app.id}/accounts`,
        params,
        items: [...app.testUsers],
        keyOf: (id) => id,
        render: (id) => describeTestUser(id, tokenOf(call, app, id)),
      });
    },
    POST(params, item) {
      assertApp(item);
      return makeTestUser(call, app, params);
    },
  };
}

function makeTestUser(call: GraphCall, app: App, params: Record<string, string>) {
  const { world } = call;
  const user = aUser(world, { ...(params.name && { name: params.name }) });
  user.email = `test_${user.id}@tfbnw.net`;
  app.testUsers.add(user.id);
  const scopes = params.permissions?.split(/[\s,]+/).filter((scope) => scope !== "") ?? PAGE_SCOPES;
  const token = params.installed === "false" ? undefined : logIn(world, { user, app, scopes });
  return { ...describeTestUser(user.id, token), email: user.email, password: user.id.slice(-10) };
}

/** The token of a test user: the one there is, else a new one. */
function tokenOf({ world }: GraphCall, app: App, id: string): Token | undefined {
  const known = [...world.tokens.values()].find((token) => {
    return token.kind === "user" && token.userId === id && token.appId === app.id;
  });
  const user = world.users.get(id);
  return known ?? (user && logIn(world, { user, app }));
}

function describeTestUser(id: string, token: Token | undefined) {
  return {
    id,
    login_url: `https://developers.facebook.com/checkpoint/test-user-login/${id}/`,
    ...(token && { access_token: token.value }),
  };
}

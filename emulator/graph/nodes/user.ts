import type { KnownAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { type FieldRequest, readFields } from "../fields.ts";
import { missingObjectError, permissionError } from "../graph-error.ts";
import type { App, Token, User } from "../state/model.ts";
import { isGranted } from "../state/tokens.ts";
import type { GraphWorld } from "../state/world.ts";
import { listAccounts } from "./accounts.ts";
import { listBusinesses } from "./business.ts";
import { assertDataOpen } from "./data-access.ts";
import { MAY_NOT_POST } from "./feed.ts";
import type { NodeView } from "./node.ts";
import { listPermissions, permissionsEdge } from "./permissions.ts";
import { describePicture, pictureEdge } from "./picture.ts";

/**
 * A user: all of it to the user's own token, id and name to an app the user has used.
 *
 * @throws {GraphError} 100/33 for everybody else.
 */
export function openUser(call: GraphCall, access: KnownAccess, user: User): NodeView {
  if (access.kind === "token" && access.token.userId === user.id && !access.token.pageId) {
    return openOwnUser(call, access.app, access.token, user);
  }
  const grant = call.world.grants.get(`${access.app.id}:${user.id}`);
  if (access.kind !== "app" || !grant) throw missingObjectError(call.method, user.id);
  return {
    type: "User",
    id: user.id,
    read: (fields) => readFields("User", publicFields(call.world, user), fields, ["name", "id"]),
    edges: {
      permissions: permissionsEdge(call, access.app, user, grant),
      picture: pictureEdge(call.world, user.id),
    },
  };
}

function openOwnUser(call: GraphCall, app: App, token: Token, user: User): NodeView {
  const accounts = (params: Record<string, string>) => listAccounts(call, token, user, params);
  const businesses = (params: Record<string, string>) => listBusinesses(call, token, user, params);
  return {
    type: "User",
    id: user.id,
    read(fields) {
      const [first = "", ...others] = user.name.split(" ");
      const readers = {
        ...publicFields(call.world, user),
        first_name: () => first,
        last_name: () => others.join(" "),
        email: () => {
          assertDataOpen(call.world, token);
          return isGranted(token.grant, "email") ? user.email : undefined;
        },
        accounts: ({ params, fields: inner }: FieldRequest) =>
          accounts({ ...params, ...(inner && { fields: inner }) }),
        permissions: () => listPermissions(token.grant),
      };
      return readFields("User", readers, fields, ["name", "id"]);
    },
    edges: {
      accounts: { GET: accounts },
      businesses: { GET: businesses },
      permissions: permissionsEdge(call, app, user, token.grant),
      picture: pictureEdge(call.world, user.id),
      feed: { GET: listTimeline, POST: refusePost },
      posts: { GET: listTimeline },
    },
  };
}

/** Posts on a person's own timeline: there are none here. */
function listTimeline(): { data: [] } {
  return { data: [] };
}

/** No app may post to a person's timeline since 2018 (facts section 8, `publish_actions`). */
function refusePost(): never {
  throw permissionError(MAY_NOT_POST);
}

function publicFields(world: GraphWorld, user: User) {
  return {
    id: () => user.id,
    name: () => user.name,
    picture: ({ params, fields }: FieldRequest) => describePicture(world, user.id, params, fields),
  };
}

import type { GraphCall } from "../call.ts";
import { parameterError } from "../graph-error.ts";
import type { App, Grant, User } from "../state/model.ts";
import { declinePermission, removeApp } from "../state/transitions.ts";
import type { EdgeView } from "./node.ts";

/**
 * `/{user-id}/permissions`: GET lists each permission, or the one behind it, as granted or declined; DELETE removes the
 * app, and with a permission behind it declines only that one.
 *
 * @throws {GraphError} 100 for a permission that was never granted.
 */
export function permissionsEdge(call: GraphCall, app: App, user: User, grant: Grant): EdgeView {
  return {
    takesItem: true,
    GET: (_params, permission) => listPermissions(grant, permission),
    DELETE(_params, permission) {
      if (permission === undefined) {
        removeApp(call.world, user, app);
      } else if (grant.permissions.has(permission)) {
        declinePermission(call.world, user, app, permission);
      } else {
        throw parameterError(`${permission} is not a permission the user has granted`);
      }
      return { success: true };
    },
  };
}

/** `{"data":[{"permission","status"}]}`, of one permission where it is named. */
export function listPermissions(grant: Grant, only?: string): { data: unknown[] } {
  const entries = [...grant.permissions].filter(([name]) => only === undefined || name === only);
  return { data: entries.map(([permission, { status }]) => ({ permission, status })) };
}

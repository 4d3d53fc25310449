import { GraphError } from "../graph-error.ts";
import type { Token } from "../state/model.ts";
import type { GraphWorld } from "../state/world.ts";

/**
 * Whether the user's data is closed to this token since data access has lapsed. The content
 * of a page is not the user's data: it stays open.
 */
export function isDataClosed(world: GraphWorld, token: Token): boolean {
  const end = token.grant.dataAccessExpiresAt;
  return end !== 0 && end <= world.clock.now() && world.lapsedDataAccess !== "served";
}

/**
 * Refuses the user's data once data access has lapsed, where the world refuses rather than answers
 * with an empty list. The body is uncertain: there is no recording of it.
 *
 * @throws {GraphError} 10.
 */
export function assertDataOpen(world: GraphWorld, token: Token): void {
  if (!isDataClosed(world, token) || world.lapsedDataAccess !== "refused") return;
  throw new GraphError(10, "(#10) Application does not have permission for this action", {
    status: 403,
  });
}

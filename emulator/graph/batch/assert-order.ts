import { GraphError } from "../graph-error.ts";
import type { Operation } from "./operations.ts";
import { namesReferredTo } from "./references.ts";

/**
 * Refuses the whole batch where an operation depends on one that does not precede it, unknown or
 * later. The message, with its two spaces, is the recorded one (koala's batch specs).
 *
 * @throws {GraphError} GraphBatchException, without a code.
 */
export function assertOrder(operations: readonly Operation[]): void {
  const preceding = new Set<string>();
  for (const [index, operation] of operations.entries()) {
    const unresolved = [...namesReferredTo(operation)].find((name) => !preceding.has(name));
    if (unresolved !== undefined) {
      throw new GraphError(
        undefined,
        `Request ${index} cannot depend on an  unresolved request with  name ${unresolved}. Requests can only depend on preceding requests`,
        { type: "GraphBatchException" },
      );
    }
    if (operation.name !== undefined) preceding.add(operation.name);
  }
}

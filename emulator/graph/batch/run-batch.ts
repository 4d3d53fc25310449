import type { HttpAnswer } from "../../http.ts";
import { readAccess } from "../access.ts";
import type { GraphCall } from "../call.ts";
import { appLimitError, GraphError, parameterError } from "../graph-error.ts";
import { isUsedUp } from "../usage.ts";
import { assertOrder } from "./assert-order.ts";
import { type BatchItem, renderItem } from "./item.ts";
import { openOperation } from "./open-operation.ts";
import { type Operation, parseOperations } from "./operations.ts";
import { namesReferredTo } from "./references.ts";

/**
 * A POST with `batch`, to `/` or to any endpoint: up to 50 operations in one call, each answered
 * with a status, headers and a JSON string (facts section 10).
 * https://developers.facebook.com/docs/graph-api/batch-requests
 *
 * @throws {GraphError} For the whole batch: too many, no JSON, a dependency on an operation that
 *   does not precede, a bad token of the batch itself, or a limit that is used up.
 */
export function runBatch(call: GraphCall, answer: (call: GraphCall) => HttpAnswer): BatchItem[] {
  if (call.method !== "POST") throw parameterError("Batch requests must be sent by POST");
  const operations = parseOperations(call.params.batch ?? "");
  assertOrder(operations);
  if (call.token === undefined && !operations.every((operation) => operation.hasToken)) {
    throw new GraphError(104, "An access token is required to request this resource.");
  }
  const access = readAccess(call);
  if (
    access.kind !== "none" &&
    call.world.throttledBatch === "whole" &&
    isUsedUp(call, access.app)
  ) {
    throw appLimitError();
  }
  const results = new Map<string, HttpAnswer | null>();
  const answers = operations.map((operation) => {
    const made = runOperation(call, operation, results, answer);
    if (operation.name !== undefined) results.set(operation.name, made);
    return made;
  });
  const isNeeded = new Set(operations.flatMap((operation) => [...namesReferredTo(operation)]));
  const withHeaders = call.params.include_headers !== "false";
  return operations.map((operation, index) => {
    const made = answers[index] ?? null;
    const isDependency = operation.name !== undefined && isNeeded.has(operation.name);
    const isOmitted = operation.omitOnSuccess ?? isDependency;
    return made === null || (made.status === 200 && isOmitted)
      ? null
      : renderItem(made, withHeaders);
  });
}

/** The answer to one operation; null where an operation that it refers to failed. */
function runOperation(
  call: GraphCall,
  operation: Operation,
  results: ReadonlyMap<string, HttpAnswer | null>,
  answer: (call: GraphCall) => HttpAnswer,
): HttpAnswer | null {
  const bodies = new Map<string, string>();
  for (const name of namesReferredTo(operation)) {
    const needed = results.get(name);
    if (needed?.status !== 200) return null;
    bodies.set(name, needed.body.toString());
  }
  return answer(openOperation(call, operation, bodies));
}

import type { HttpAnswer } from "../http.ts";
import { renderError, renderSuccess } from "./answer.ts";
import { runBatch } from "./batch/run-batch.ts";
import type { GraphCall } from "./call.ts";
import { GraphError } from "./graph-error.ts";
import { routeCall } from "./route-call.ts";

/** Answers one call, of a batch or on its own. */
export function answerCall(call: GraphCall): HttpAnswer {
  try {
    const isBatch =
      call.params.batch !== undefined && (call.method === "POST" || call.segments.length === 0);
    return renderSuccess(call, isBatch ? runBatch(call, answerCall) : routeCall(call));
  } catch (error) {
    if (error instanceof GraphError) return renderError(call, error);
    throw error;
  }
}

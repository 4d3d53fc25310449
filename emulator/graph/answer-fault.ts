import type { GraphErrorEffect } from "../faults/fault.ts";
import type { HttpAnswer, HttpRequest } from "../http.ts";
import { renderError } from "./answer.ts";
import { parseCall } from "./call.ts";
import { type ErrorDetails, GraphError } from "./graph-error.ts";
import type { GraphWorld } from "./state/world.ts";

/** An injected error, in the envelope and under the headers of a real one. */
export function answerGraphFault(
  world: GraphWorld,
  request: HttpRequest,
  effect: GraphErrorEffect,
): HttpAnswer {
  const { status, subcode, type, isTransient, headers } = effect;
  const details: ErrorDetails = {
    status,
    ...(subcode !== undefined && { subcode }),
    ...(type !== undefined && { type }),
    ...(isTransient !== undefined && { isTransient }),
    ...(headers !== undefined && { headers }),
  };
  return renderError(
    parseCall(world, request),
    new GraphError(effect.code, effect.message, details),
  );
}

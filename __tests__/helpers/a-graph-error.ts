import type { ErrorEnvelope } from "../../src/graph/envelope.ts";
import { GraphError } from "../../src/graph/graph-error.ts";
import { NOW } from "./an-inspection.ts";

/** An error envelope that says nothing but a message. */
export function anEnvelope(differing: Partial<ErrorEnvelope> = {}): ErrorEnvelope {
  return {
    message: "Said.",
    type: undefined,
    code: undefined,
    subcode: undefined,
    isTransient: false,
    traceId: undefined,
    ...differing,
  };
}

/** The error of a request that Facebook refused with HTTP 400. */
export function aGraphError(code: number, message: string, subcode?: number): GraphError {
  return new GraphError(anEnvelope({ code, message, subcode }), {
    method: "POST",
    path: "/x",
    status: 400,
    retryAfter: undefined,
    now: NOW,
  });
}

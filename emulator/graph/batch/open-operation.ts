import { type GraphCall, parseCall } from "../call.ts";
import type { Operation } from "./operations.ts";
import { fillReferences } from "./references.ts";

/**
 * An operation as a call of its own: with its references filled and its own headers; token, proof
 * and version are the batch's where it brings none.
 */
export function openOperation(
  call: GraphCall,
  operation: Operation,
  results: ReadonlyMap<string, string>,
): GraphCall {
  const url = new URL(fillReferences(operation.relativeUrl, results), "http://batch/");
  const inner = parseCall(call.world, {
    method: operation.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: operation.headers,
    form: Object.fromEntries(new URLSearchParams(fillReferences(operation.body, results))),
    json: undefined,
    origin: call.origin,
  });
  const proof =
    inner.token === undefined ? pick(call.params, ["appsecret_proof", "appsecret_time"]) : {};
  return {
    ...inner,
    askedVersion: inner.askedVersion ?? call.askedVersion,
    params: { ...proof, ...inner.params },
    token: inner.token ?? call.token,
  };
}

function pick(params: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
}

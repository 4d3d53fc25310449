import type { HttpAnswer } from "../../http.ts";
import { readAccess } from "../access.ts";
import { type GraphCall, parseCall } from "../call.ts";
import { GraphError, parameterError } from "../graph-error.ts";
import { type Operation, parseOperations } from "./operations.ts";
import { fillReferences, namesReferredTo } from "./references.ts";

/** The answer to one operation; null where it was omitted or its dependency failed. */
type BatchItem = { code: number; headers?: { name: string; value: string }[]; body: string } | null;

/**
 * `POST /` with `batch`: up to 50 operations in one call, each answered with a status, headers and
 * a JSON string (facts section 10). https://developers.facebook.com/docs/graph-api/batch-requests
 *
 * @throws {GraphError} For the whole batch: too many, no JSON, or a bad token of the batch itself.
 */
export function runBatch(call: GraphCall, answer: (call: GraphCall) => HttpAnswer): BatchItem[] {
  if (call.method !== "POST") throw parameterError("Batch requests must be sent by POST");
  const operations = parseOperations(call.params.batch ?? "");
  if (call.token === undefined && !operations.every((operation) => operation.hasToken)) {
    throw new GraphError(104, "An access token is required to request this resource.");
  }
  readAccess(call);
  const answers = new Map<Operation, HttpAnswer | null>();
  const run = (operation: Operation): HttpAnswer | null => {
    const known = answers.get(operation);
    if (known !== undefined) return known;
    answers.set(operation, null);
    const results = new Map<string, string>();
    for (const name of namesReferredTo(operation)) {
      const needed = operations.find((other) => other.name === name);
      const result = needed ? run(needed) : null;
      if (result?.status !== 200) return null;
      results.set(name, result.body.toString());
    }
    const made = answer(openOperation(call, operation, results));
    answers.set(operation, made);
    return made;
  };
  for (const operation of operations) run(operation);
  const isNeeded = new Set(operations.flatMap((operation) => [...namesReferredTo(operation)]));
  const withHeaders = call.params.include_headers !== "false";
  return operations.map((operation) => {
    const made = answers.get(operation) ?? null;
    const isDependency = operation.name !== undefined && isNeeded.has(operation.name);
    const isOmitted = operation.omitOnSuccess ?? isDependency;
    return made === null || (made.status === 200 && isOmitted) ? null : toItem(made, withHeaders);
  });
}

function openOperation(
  call: GraphCall,
  operation: Operation,
  results: ReadonlyMap<string, string>,
): GraphCall {
  const url = new URL(fillReferences(operation.relativeUrl, results), "http://batch/");
  const inner = parseCall(call.world, {
    method: operation.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: {},
    form: Object.fromEntries(new URLSearchParams(fillReferences(operation.body, results))),
    json: undefined,
    origin: call.origin,
  });
  const { batch: _, include_headers: __, ...shared } = call.params;
  const proof =
    inner.token === undefined ? pick(shared, ["appsecret_proof", "appsecret_time"]) : {};
  return {
    ...inner,
    askedVersion: inner.askedVersion ?? call.askedVersion,
    params: { ...proof, ...inner.params },
    token: inner.token ?? call.token,
  };
}

function toItem(answer: HttpAnswer, withHeaders: boolean): BatchItem {
  const headers = Object.entries(answer.headers).map(([name, value]) => ({ name, value }));
  const body = answer.body.toString();
  return withHeaders ? { code: answer.status, headers, body } : { code: answer.status, body };
}

function pick(params: Record<string, string>, names: readonly string[]): Record<string, string> {
  return Object.fromEntries(Object.entries(params).filter(([name]) => names.includes(name)));
}

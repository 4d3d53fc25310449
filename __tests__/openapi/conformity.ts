import { expect } from "vitest";
import type { RecordedCall } from "../../emulator/emulator.ts";
import {
  type Answer,
  findOperation,
  type Operation,
  resolveRef,
  type Schema,
} from "./description.ts";
import { violationsOf, violationsOfText } from "./schemas.ts";

const JSON_TYPE = "application/json";

/**
 * The description's own schema of a refusal. It names few refusals by their operation, and its
 * schemas of a 422 lack the `status` that GitHub does send and that this one has.
 */
const REFUSAL: Schema = { $ref: "#/components/schemas/basic-error" };

/** In what a request to GitHub contradicts its description, path, query and body; empty: nothing. */
export function requestViolations(call: RecordedCall): string[] {
  const found = find(call);
  if (!found) return [`${call.method} ${call.path} is not described`];
  return [
    ...parameterViolations(call, found.operation, found.fromPath),
    ...bodyViolations(call, found.operation),
  ].map((violation) => `${found.operation.operationId}: ${violation}`);
}

/** Whether GitHub has such an endpoint. */
export function isDescribed(call: RecordedCall): boolean {
  return find(call) !== undefined;
}

/** In what the answer does. A request that is not described has no described answer. */
export function answerViolations(call: RecordedCall): string[] {
  const found = find(call);
  if (!found) return [`${call.method} ${call.path} is not described`];
  const name = `${found.operation.operationId} answered ${call.status}`;
  const schema = describedAnswer(call.status, found.operation);
  if (schema === undefined) return [`${name}: not described`];
  const type = call.answer?.headers["content-type"];
  const body = call.answer?.body.toString() ?? "";
  if (schema === "no body") return body === "" ? [] : [`${name}: there is a body`];
  if (!type?.startsWith(JSON_TYPE)) return [`${name}: the content type is ${type}`];
  return violationsOf(JSON.parse(body), schema).map((violation) => `${name}: ${violation}`);
}

/** The standing assertion of every run of the action: what it sends to GitHub is described. */
export function assertAsDescribed(calls: readonly RecordedCall[]): void {
  const sent = calls.filter(({ server }) => server === "github");
  expect(sent.flatMap(requestViolations)).toEqual([]);
}

/** GitHub Enterprise Server has the same API below a prefix. */
function find({ method, path }: RecordedCall) {
  return findOperation(method, path.replace(/^\/api\/v3/, ""));
}

function parameterViolations(
  call: RecordedCall,
  operation: Operation,
  fromPath: Record<string, string>,
): string[] {
  const parameters = (operation.parameters ?? []).map((parameter) => resolveRef(parameter));
  const unknown = Object.keys(call.query).filter((name) => {
    return !parameters.some((parameter) => parameter.in === "query" && parameter.name === name);
  });
  const wrong = parameters.flatMap(({ name, in: place, required, schema }) => {
    const text = place === "path" ? fromPath[name] : call.query[name];
    if (text === undefined) return required ? [`${place} parameter ${name} is missing`] : [];
    return violationsOfText(text, schema).map((violation) => `${name}: ${violation}`);
  });
  return [...unknown.map((name) => `query parameter ${name} is not described`), ...wrong];
}

function bodyViolations(call: RecordedCall, operation: Operation): string[] {
  const described = operation.requestBody;
  if (call.json === undefined) return described?.required ? ["the body is missing"] : [];
  const schema = described?.content[JSON_TYPE]?.schema;
  if (schema === undefined) return ["no body is described"];
  const type = call.headers["content-type"];
  const untold = type?.startsWith(JSON_TYPE) ? [] : [`the content type is ${type}`];
  return [...untold, ...violationsOf(call.json, schema)];
}

function describedAnswer(status: number, operation: Operation): Schema | "no body" | undefined {
  const described = operation.responses[status];
  const schema = described && resolveRef<Answer>(described).content?.[JSON_TYPE]?.schema;
  if (status >= 400) return { anyOf: [REFUSAL, ...(schema ? [schema] : [])] };
  return described && (schema ?? "no body");
}

import { readFileSync } from "node:fs";

/** A JSON schema in OpenAPI 3.0's dialect, or a reference to one. */
export type Schema = Record<string, unknown>;

/** What the description says about one request. */
export interface Operation {
  operationId: string;
  parameters?: Array<Parameter | { $ref: string }>;
  requestBody?: { required?: boolean; content: Content };
  responses: Record<string, Answer | { $ref: string }>;
}

/** A parameter of the path or the query. */
export interface Parameter {
  name: string;
  in: "path" | "query";
  required?: boolean;
  schema: Schema;
}

/** A described answer; without content it has no body. */
export interface Answer {
  content?: Content;
}

type Content = Record<string, { schema: Schema }>;

interface Description {
  paths: Record<string, Record<string, Operation>>;
  components: Record<string, Record<string, unknown>>;
}

/** GitHub's own description, as far as this project needs it; see `scripts/extract-openapi.ts`. */
export const description: Description = JSON.parse(
  readFileSync(new URL("github.json", import.meta.url), "utf8"),
);

/** The operation that a request is for, with the path's parameters; undefined: there is none. */
export function findOperation(
  method: string,
  path: string,
): { operation: Operation; fromPath: Record<string, string> } | undefined {
  const matches = Object.entries(description.paths).flatMap(([template, operations]) => {
    const fromPath = matchPath(template, path);
    const operation = operations[method.toLowerCase()];
    return fromPath && operation ? [{ operation, fromPath }] : [];
  });
  // `/public-key` is also the name of a secret: the path with fewer parameters is meant.
  return matches.sort((a, b) => countOf(a.fromPath) - countOf(b.fromPath))[0];
}

/** What a reference stands for. */
export function resolveRef<T>(value: T | { $ref: string }): T {
  if (typeof value !== "object" || value === null || !("$ref" in value)) return value as T;
  const [kind = "", name = ""] = value.$ref.replace("#/components/", "").split("/");
  return description.components[kind]?.[name] as T;
}

function matchPath(template: string, path: string): Record<string, string> | undefined {
  const names = template.split("/");
  const parts = path.split("/");
  if (names.length !== parts.length) return undefined;
  const found: Record<string, string> = {};
  for (const [i, part] of parts.entries()) {
    const name = /^\{(\w+)\}$/.exec(names[i] ?? "")?.[1];
    if (name !== undefined && part !== "") found[name] = decodeURIComponent(part);
    else if (names[i] !== part) return undefined;
  }
  return found;
}

function countOf(record: Record<string, string>): number {
  return Object.keys(record).length;
}

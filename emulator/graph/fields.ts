import { isEmptyField } from "./empty-fields.ts";
import { GraphError, missingFieldError } from "./graph-error.ts";

/** One entry of `fields=`: `accounts.limit(5){name}` has arguments and fields of its own. */
export interface FieldRequest {
  readonly name: string;
  readonly params: Record<string, string>;
  /** The text between the braces, or undefined. */
  readonly fields: string | undefined;
}

/** How the value of each field is found; undefined leaves the field out. */
export type FieldReaders = Record<string, (request: FieldRequest) => unknown>;

/**
 * Reads the fields asked for, in that order, and always the id. A documented field without a value
 * is left out.
 *
 * @throws {GraphError} 100 for a field that this kind of object does not have, before any is read.
 */
export function readFields(
  nodeType: string,
  readers: FieldReaders,
  asked: string | undefined,
  defaults: readonly string[],
): Record<string, unknown> {
  const requests = asked ? parseFields(asked) : defaults.map((name) => plain(name));
  const isKnown = (name: string) => Object.hasOwn(readers, name) || isEmptyField(nodeType, name);
  const unknown = requests.find(({ name }) => !isKnown(name));
  if (unknown) throw missingFieldError(unknown.name, nodeType);
  const result: Record<string, unknown> = {};
  for (const request of [...requests, plain("id")]) {
    const read = Object.hasOwn(readers, request.name) ? readers[request.name] : undefined;
    const value = read?.(request);
    if (value !== undefined) result[request.name] = pickInner(value, request.fields);
  }
  return result;
}

/**
 * Reads `fields=`: a list whose entries may have arguments and fields of their own.
 *
 * @throws {GraphError} 2500 where it cannot be read.
 */
export function parseFields(text: string): FieldRequest[] {
  return splitList(text).map((part) => {
    const match = /^([A-Za-z_]\w*)((?:\.\w+\([^)]*\))*)(?:\{(.*)\})?$/s.exec(part);
    if (!match) throw new GraphError(2500, `Syntax error "Expected name." in fields: ${part}`);
    const args = [...(match[2] ?? "").matchAll(/\.(\w+)\(([^)]*)\)/g)];
    return {
      name: match[1] ?? "",
      params: Object.fromEntries(args.map((arg) => [arg[1], arg[2]])),
      fields: match[3],
    };
  });
}

function plain(name: string): FieldRequest {
  return { name, params: {}, fields: undefined };
}

/** Splits a list parameter: a JSON array, as some SDKs send, or text between outer commas. */
export function splitList(text: string): string[] {
  return text.startsWith("[") ? splitOuter(text.replace(/^\[|\]$|"/g, "")) : splitOuter(text);
}

function splitOuter(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (character === "{" || character === "(") depth += 1;
    if (character === "}" || character === ")") depth -= 1;
    if (character === "," && depth === 0) parts.push("");
    else parts.push((parts.pop() ?? "") + character);
  }
  return parts.map((part) => part.trim()).filter((part) => part !== "");
}

/** Of a plain object the inner fields; an edge has applied them itself. */
function pickInner(value: unknown, fields: string | undefined): unknown {
  if (fields === undefined || typeof value !== "object" || value === null) return value;
  if ("data" in value) return value;
  if (Array.isArray(value)) return value.map((item) => pickInner(item, fields));
  const names = [...parseFields(fields).map((request) => request.name), "id"];
  return Object.fromEntries(Object.entries(value).filter(([name]) => names.includes(name)));
}

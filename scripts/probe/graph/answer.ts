import { parseEnvelope } from "../../../src/graph/envelope.ts";
import type { HttpAnswer } from "../../../src/http/route.ts";

/** An answer of the Graph API, whatever its status. */
export interface Answer {
  readonly status: number;
  /** Names are lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The parsed body; undefined where it is no JSON. */
  readonly json: unknown;
}

/** Reads the body of an answer as JSON, where it is. */
export function readAnswer({ status, headers, body }: HttpAnswer): Answer {
  return { status, headers, json: parseJson(body) };
}

/** Codes with which Graph refuses a caller who asks too often; facts section 5. */
const LIMITS: ReadonlySet<number> = new Set([4, 17, 32, 341, 613]);

/** Whether the server asks for fewer calls. */
export function isLimited({ status, json }: Answer): boolean {
  const code = parseEnvelope(json)?.code ?? 0;
  return status === 429 || LIMITS.has(code) || (code >= 80_000 && code <= 80_014);
}

/** Whether the same request may be answered otherwise a moment later: it shows nothing. */
export function isPassing({ status, json }: Answer): boolean {
  const error = parseEnvelope(json);
  if (error === undefined) return status >= 500;
  return error.code === 2 || error.isTransient;
}

/** The value inside a JSON body at a path of names and indexes; undefined where there is none. */
export function valueAt(json: unknown, ...path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((value, name) => {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
      return undefined;
    return Reflect.get(value, name);
  }, json);
}

/** As `valueAt`, where it is a string that is not empty. */
export function textAt(json: unknown, ...path: readonly (string | number)[]): string | undefined {
  const value = valueAt(json, ...path);
  return typeof value === "string" && value !== "" ? value : undefined;
}

/** As `valueAt`, where it is a number. */
export function numberAt(json: unknown, ...path: readonly (string | number)[]): number | undefined {
  const value = valueAt(json, ...path);
  return typeof value === "number" ? value : undefined;
}

/** As `valueAt`, where it is a list; else an empty one. */
export function listAt(json: unknown, ...path: readonly (string | number)[]): readonly unknown[] {
  const value = valueAt(json, ...path);
  return Array.isArray(value) ? value : [];
}

/** A body inside a body, as the items of a batch have it; undefined where it is no JSON. */
export function parseJson(text: unknown): unknown {
  if (typeof text !== "string") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

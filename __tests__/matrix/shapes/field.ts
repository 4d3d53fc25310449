/** What a decoded field must be; `src/json/decode.ts` has a decoder for each. */
export type Kind =
  | "body"
  | "object"
  | "list"
  | "text"
  | "filled text"
  | "id"
  | "number"
  | "seconds"
  | "flag";

/** A field that the action decodes. */
export interface Field {
  /** Names and indexes from the root of the body. */
  path: ReadonlyArray<string | number>;
  kind: Kind;
  /** What a run without it does, where it may be missing; default: it may not. */
  absent?: Absence;
  /** Other values of the right type that are no use; the message then names the field too. */
  odd?: readonly unknown[];
}

/**
 * `fine`: nothing. `lost`: the call says nothing that is of use, in words of its own.
 * `unhealthy`: the Page token is found wanting, which is no error but a finding.
 */
export type Absence = "fine" | "lost" | "unhealthy";

const WRONG: Record<Kind, readonly unknown[]> = {
  // Nothing and a bare word would be no JSON: those are faults of their own.
  body: [null, 7, true, [1]],
  object: ["x", [1]],
  list: ["x", {}],
  text: [7, {}],
  "filled text": ["", 7, ["x"]],
  id: ["", 1.5, {}],
  number: ["7", -1, 1.5],
  seconds: ["7", -1, 1e15, {}],
  flag: ["true", 1],
};

/** Values of the field that make the answer one of the wrong shape. */
export function wrongValues({ kind, absent, odd = [] }: Field): readonly unknown[] {
  const needed = absent === undefined && kind !== "body";
  return [...WRONG[kind], ...odd, ...(needed ? [undefined, null] : [])];
}

/** `$.data.scopes[0]`, as the message names it. */
export function namePath(path: Field["path"]): string {
  return path.reduce<string>(
    (named, part) => (typeof part === "number" ? `${named}[${part}]` : `${named}.${part}`),
    "$",
  );
}

/** The body with another value in the field; undefined takes it out. */
export function withValue(body: unknown, path: Field["path"], value: unknown): unknown {
  const [part, ...rest] = path;
  if (part === undefined) return value;
  if (Array.isArray(body))
    return body.map((item, index) => (index === part ? withValue(item, rest, value) : item));
  const object = typeof body === "object" && body !== null ? body : {};
  return { ...object, [part]: withValue(Reflect.get(object, part), rest, value) };
}

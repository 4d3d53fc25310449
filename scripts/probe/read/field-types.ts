/** How deep a body is described; what lies deeper is an `object` or an `array`. */
const DEPTH = 6;

/** Names of fields as Graph has them: anything else may be an id or a name of somebody's. */
const FIELD_NAME = /^[a-z][a-z_]{0,39}$/i;

/**
 * The fields of a JSON body, each as `path: type`, sorted: names and types, no value. Items of a
 * list are described together (`data[].id: string`), and a name that could be a value is `*`.
 */
export function describeFields(json: unknown): readonly string[] {
  const types = new Map<string, Set<string>>();
  collect(json, "", DEPTH, types);
  const paths = [...types.keys()].sort();
  return paths.map((path) => `${path}: ${[...(types.get(path) ?? [])].sort().join(" or ")}`);
}

function collect(
  value: unknown,
  path: string,
  depth: number,
  types: Map<string, Set<string>>,
): void {
  const kind = kindOf(value);
  if (path !== "") types.set(path, (types.get(path) ?? new Set()).add(kind));
  if (depth === 0 || typeof value !== "object" || value === null) return;
  if (Array.isArray(value)) {
    for (const item of value) collect(item, `${path}[]`, depth - 1, types);
    return;
  }
  for (const [name, inner] of Object.entries(value)) {
    const shown = FIELD_NAME.test(name) ? name : "*";
    collect(inner, path === "" ? shown : `${path}.${shown}`, depth - 1, types);
  }
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

import type { Operation } from "./operations.ts";

/** `{result=name:$.json.path}`, as it stands or percent-encoded, as every SDK sends it. */
const REFERENCE =
  /(?:\{|%7B)result(?:=|%3D)((?:(?!%3A)[^:{}&])+)(?::|%3A)((?:\$|%24)(?:(?!%7D)[^{}&])*)(?:\}|%7D)/gi;

/** The names of the operations whose results this one uses or waits for. */
export function namesReferredTo(operation: Operation): Set<string> {
  const texts = `${operation.relativeUrl} ${operation.body}`;
  const names = [...texts.matchAll(REFERENCE)].map((match) => decode(match[1]));
  return new Set(operation.dependsOn === undefined ? names : [operation.dependsOn, ...names]);
}

/**
 * Puts results into references: the values found, joined by commas. Of JSONPath there are `.name`,
 * `['name']`, `[0]`, `.*` and `[*]`.
 */
export function fillReferences(text: string, results: ReadonlyMap<string, string>): string {
  return text.replace(REFERENCE, (_, name: string, path: string) => {
    const result: unknown = JSON.parse(results.get(decode(name)) ?? "null");
    const found = findByPath(result, decode(path));
    const texts = found.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
    return encodeURIComponent(texts.join(",")).replaceAll("%2C", ",");
  });
}

function decode(text = ""): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}

function findByPath(root: unknown, path: string): unknown[] {
  const steps = path.matchAll(/\.(\w+|\*)|\[(\d+|\*)\]|\['([^']+)'\]/g);
  let found = [root];
  for (const [, name, index, quoted] of steps) {
    const key = name ?? index ?? quoted ?? "";
    found = found.flatMap((value) => {
      if (typeof value !== "object" || value === null) return [];
      if (key === "*") return Object.values(value);
      const inner: unknown = (value as Record<string, unknown>)[key];
      return inner === undefined ? [] : [inner];
    });
  }
  return found;
}

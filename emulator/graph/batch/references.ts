import type { Operation } from "./operations.ts";

const REFERENCE = /\{result=([^:{}]+):(\$[^{}]*)\}/g;

/** The names of the operations whose results this one uses or waits for. */
export function namesReferredTo(operation: Operation): Set<string> {
  const texts = `${operation.relativeUrl} ${operation.body}`;
  const names = [...texts.matchAll(REFERENCE)].map((match) => match[1] ?? "");
  return new Set(operation.dependsOn === undefined ? names : [operation.dependsOn, ...names]);
}

/**
 * Puts results into `{result=name:$.json.path}`: the values found, joined by commas. Of JSONPath
 * there are `.name`, `['name']`, `[0]`, `.*` and `[*]`.
 */
export function fillReferences(text: string, results: ReadonlyMap<string, string>): string {
  return text.replace(REFERENCE, (_, name: string, path: string) => {
    const found = findByPath(JSON.parse(results.get(name) ?? "null"), path);
    const texts = found.map((value) => (typeof value === "string" ? value : JSON.stringify(value)));
    return encodeURIComponent(texts.join(",")).replaceAll("%2C", ",");
  });
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

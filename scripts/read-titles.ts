import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The titles of annotations in the sources: `title: "…"` of errors, and the table of findings.
 * Titles that are put together at run time (`No answer from …`) are left out.
 */
export function readTitles(sources: string): string[] {
  const findings = readFileSync(join(sources, "health", "findings.ts"), "utf8");
  const table = /const TITLES = \{(.*?)\} as const/s.exec(findings)?.[1] ?? "";
  const errors = globSync("**/*.ts", { cwd: sources }).map((file) =>
    readFileSync(join(sources, file), "utf8"),
  );
  const found = [
    ...table.matchAll(/: "([^"]+)"/g),
    ...errors.flatMap((text) => [...text.matchAll(/\btitle: "([^"]+)"/g)]),
  ];
  return found.flatMap(([, title]) => title ?? []);
}

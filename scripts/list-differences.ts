import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Names of the files that two flat folders do not share byte for byte. */
export function listDifferences(left: string, right: string): string[] {
  const names = new Set([...readdirSync(left), ...readdirSync(right)]);
  return [...names].filter((name) => readBytes(join(left, name)) !== readBytes(join(right, name)));
}

/** Latin-1 keeps every byte apart. */
function readBytes(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}

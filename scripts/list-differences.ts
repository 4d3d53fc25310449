import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The folders of bundles, from the root of the repository. */
const BUNDLES = ["dist", join("setup", "dist")];

/** The files of the bundles in two trees that are not the same byte for byte. */
export function listDifferences(left: string, right: string): string[] {
  return BUNDLES.flatMap((folder) => {
    const names = new Set([...list(join(left, folder)), ...list(join(right, folder))]);
    return [...names]
      .map((name) => join(folder, name))
      .filter((file) => readBytes(join(left, file)) !== readBytes(join(right, file)));
  });
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Latin-1 keeps every byte apart. */
function readBytes(path: string): string | undefined {
  try {
    return readFileSync(path, "latin1");
  } catch {
    return undefined;
  }
}

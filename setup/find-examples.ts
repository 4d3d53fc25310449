import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of the example workflows: beside `setup/`, however deep the bundle is. */
export function findExamples(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, "examples", "page-token-keep.yml"))) {
    const above = dirname(folder);
    if (above === folder) throw new Error("the folder of the examples is missing");
    folder = above;
  }
  return join(folder, "examples");
}

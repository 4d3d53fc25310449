/** Fails when a committed bundle is not, byte for byte, what the sources build. */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { listDifferences } from "./list-differences.ts";

const root = dirname(import.meta.dirname);
const fresh = mkdtempSync(join(tmpdir(), "dist-"));
try {
  const built = spawnSync(process.execPath, [join(root, "scripts", "build.ts"), "--out", fresh], {
    stdio: "inherit",
  });
  const stale = built.status === 0 ? listDifferences(root, fresh) : ["the build failed"];
  for (const file of stale)
    console.error(`A bundle is stale: ${file}. Run \`npm run build\` and commit.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} finally {
  rmSync(fresh, { recursive: true });
}

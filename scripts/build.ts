/**
 * Builds `dist/` from `src/`: TypeScript's own compiler first, since ncc cannot drive TypeScript
 * 7, then ncc. Neither minified nor with source maps: a person who pins a commit can read what runs,
 * and a start is not slower for it.
 *
 * `node scripts/build.ts [--out DIR]`
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";

const root = dirname(import.meta.dirname);
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
const build = join(root, "build");

rmSync(build, { recursive: true, force: true });
execute("typescript/bin/tsc", "-p", "tsconfig.build.json");
const bundle = mkdtempSync(join(build, "bundle-"));
execute(
  "@vercel/ncc/dist/ncc/cli.js",
  "build",
  join(build, "index.js"),
  "-o",
  bundle,
  "--license",
  "licenses.txt",
  "-q",
);
rmSync(values.out, { recursive: true, force: true });
cpSync(bundle, values.out, { recursive: true });

function execute(tool: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", tool), ...args], {
    stdio: "inherit",
    cwd: root,
  });
  if (status !== 0) process.exit(status ?? 1);
}

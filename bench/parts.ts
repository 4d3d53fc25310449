import { inspectBundle } from "./bundle.ts";
import type { Contestant } from "./contestants.ts";
import { describeStarts, EMPTY, timeStarts } from "./starts.ts";

/** Scripts that load one thing each, by its name. */
const scripts = {
  "node:crypto": "process.getBuiltinModule('node:crypto')",
  "node:http": "process.getBuiltinModule('node:http')",
  "node:tls": "process.getBuiltinModule('node:tls')",
  "libsodium-wrappers": "import 'libsodium-wrappers'",
  "undici, its files that are used":
    "import 'undici/lib/dispatcher/env-http-proxy-agent.js'; import 'undici/lib/api/api-request.js'",
  "undici, all of it": "import 'undici'",
  "@actions/core": "import '@actions/core'",
  "@actions/github": "import '@actions/github'",
};

/** What a start is made of: libraries as they lie in node_modules, and the bundle where built. */
function listParts(): Contestant[] {
  const libraries = Object.entries(scripts).map(([name, script]) => ({
    name,
    command: [process.execPath, "--input-type=module", "--eval", script],
  }));
  const files = inspectBundle()?.files.map(({ name }) => `dist/${name}`) ?? [];
  const parsing = files.map((file) => ({
    name: `parsing ${file}`,
    command: [process.execPath, "--check", file],
  }));
  return [EMPTY, ...libraries, ...parsing];
}

/**
 * Measures what each part adds to an empty Node.js, interleaved, and lays it out as a table. Of
 * libraries, which lie in many small files, some of that is finding files: the bundle is one.
 */
export async function describeParts(rounds: number): Promise<string> {
  return describeStarts("what a start costs", await timeStarts(listParts(), rounds));
}

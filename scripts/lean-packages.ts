import { cpSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** A file of a package that is left out of the bundles. */
interface Substitute {
  package: string;
  file: string;
  /** What stands in its place: what the importing code reads of it, and nothing else. */
  code: string;
}

/** What a substitute does when something calls it after all; the bundle's scenarios would show it. */
const FAIL = 'throw new Error("left out of this bundle by scripts/lean-packages.ts")';

const SUBSTITUTES: readonly Substitute[] = [
  // HTTP/2 is off in src/http/proxied-route.ts; it would load node:http2.
  {
    package: "undici",
    file: "lib/dispatcher/client-h2.js",
    code: `module.exports = () => { ${FAIL} };`,
  },
  // undici's second parser, with 170 kB of WebAssembly, is off there, too.
  {
    package: "undici",
    file: "lib/dispatcher/parser-h1.js",
    code: "exports.getMiloEnabled = () => false;",
  },
  // Forms as bodies: here a body is a text.
  { package: "undici", file: "lib/web/fetch/body.js", code: FAIL },
  { package: "undici", file: "lib/web/fetch/formdata.js", code: FAIL },
  { package: "undici", file: "lib/web/webidl/index.js", code: FAIL },
  // Ours takes undici's own files (src/http/undici.ts). @actions/github imports the whole for a `fetch`
  // of its own, in place of which it is given one that sends through our transport.
  { package: "undici", file: "index.js", code: `exports.fetch = () => { ${FAIL} };` },
  // Another HTTP client, with an undici: for OIDC in @actions/core, which nothing here asks for, and
  // for the proxies of that `fetch`.
  {
    package: "@actions/http-client",
    file: "lib/index.js",
    code: "export class HttpClient { getAgent() {} getAgentDispatcher() {} }",
  },
  // A method for every path of GitHub's API, and paging: here paths are requested as they are.
  {
    package: "@octokit/plugin-rest-endpoint-methods",
    file: "dist-src/index.js",
    code: "export const restEndpointMethods = () => ({});",
  },
  {
    package: "@octokit/plugin-paginate-rest",
    file: "dist-bundle/index.js",
    code: "export const paginateRest = () => ({});",
  },
];

/** Packages that do nothing when they are loaded, but do not say so: what nobody uses is left out. */
const PURE = ["@actions/core", "@actions/github"];

/**
 * Copies packages into a `node_modules` beside the compiled code, where the bundler finds them first,
 * without what nothing here calls.
 *
 * ncc knows no alias. npm's `overrides` with local packages would do it too, but they would change
 * what the tests run on, stand in the lockfile, and be in Dependabot's way; a copy that only the build
 * makes leaves `npm ci`, the lockfile and the tests with the packages as they were published.
 *
 * @param modules where packages are installed
 * @param copies the `node_modules` to make
 * @returns the files that are ours in these copies
 * @throws {Error} when a file to leave out is not there: its package has changed
 */
export function copyLeanPackages(modules: string, copies: string): Set<string> {
  for (const name of new Set([...PURE, ...SUBSTITUTES.map((substitute) => substitute.package)])) {
    cpSync(join(modules, name), join(copies, name), { recursive: true });
  }
  for (const name of PURE) {
    const path = join(copies, name, "package.json");
    const manifest = JSON.parse(readFileSync(path, "utf8"));
    writeFileSync(path, JSON.stringify({ ...manifest, sideEffects: false }));
  }
  const ours = SUBSTITUTES.map((substitute) => {
    const path = join(copies, substitute.package, substitute.file);
    if (!existsSync(path))
      throw new Error(`${substitute.package} has no ${substitute.file} any more`);
    writeFileSync(path, `// Left out: see scripts/lean-packages.ts.\n${substitute.code}\n`);
    return path;
  });
  return new Set(ours);
}

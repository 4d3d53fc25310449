/**
 * Cuts GitHub's own description of the endpoints that this project calls or emulates out of
 * `@octokit/openapi`, which unpacks to 390 MB, into `__tests__/openapi/github.json`.
 * Run by hand after raising `SOURCE`: `node scripts/extract-openapi.ts`, with Node.js 24.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const SOURCE = "@octokit/openapi@23.0.2";
const FILE = "package/generated/api.github.com.json";
const TARGET = join(import.meta.dirname, "../__tests__/openapi/github.json");

const REPOSITORY = "/repos/{owner}/{repo}";
/** What stands before `/secrets`; everything below it is taken. */
const SECRETS = [
  ...["actions", "dependabot", "codespaces"].flatMap((app) => [
    `${REPOSITORY}/${app}`,
    `/orgs/{org}/${app}`,
  ]),
  `${REPOSITORY}/environments/{environment_name}`,
].map((place) => `${place}/secrets`);
/** Of other paths only these methods. */
const OTHERS: Record<string, readonly string[]> = {
  "/user": ["get"],
  "/orgs/{org}": ["get"],
  [REPOSITORY]: ["get"],
  [`${REPOSITORY}/actions/organization-secrets`]: ["get"],
  [`${REPOSITORY}/environments`]: ["get"],
  [`${REPOSITORY}/environments/{environment_name}`]: ["get"],
  [`${REPOSITORY}/issues`]: ["get", "post"],
  [`${REPOSITORY}/issues/{issue_number}`]: ["get", "patch"],
  [`${REPOSITORY}/issues/{issue_number}/comments`]: ["get", "post"],
};
/** What an operation says about its request and answers; the rest is for readers. */
const OPERATION = ["operationId", "parameters", "requestBody", "responses"];
/** A refusal, which GitHub gives at every endpoint and names at few. */
const REFUSAL = "#/components/schemas/basic-error";
const PROSE = /^(description|summary|title|examples?|default|externalDocs|deprecated|x-.*)$/;

type Json = Record<string, unknown>;

const source = readSource();
const paths = pickPaths(source.paths);
const components = pickComponents(source.components, [REFUSAL, ...refsIn(paths)]);
const info = { title: source.info.title, license: source.info.license, source: SOURCE };
writeFileSync(TARGET, JSON.stringify({ openapi: source.openapi, info, paths, components }));
// The repository's own formatter, so that a new version shows as a readable difference.
execFileSync("npx", ["biome", "format", "--write", TARGET], { stdio: "inherit" });

/** Fetches the package into a temporary folder and reads the one file of it that is needed. */
function readSource() {
  const folder = mkdtempSync(join(tmpdir(), "openapi-"));
  try {
    const pack = ["pack", "--silent", "--pack-destination", folder, SOURCE];
    const archive = execFileSync("npm", pack, { encoding: "utf8" }).trim();
    execFileSync("tar", ["-xzf", join(folder, archive), "-C", folder, FILE]);
    const text = readFileSync(join(folder, FILE), "utf8");
    return JSON.parse(text) as { openapi: string; info: Json; paths: Json; components: Json };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function pickPaths(all: Json): Json {
  const picked = Object.entries(all).filter(([path]) => path in OTHERS || isOfSecrets(path));
  return Object.fromEntries(
    picked.map(([path, item]) => [path, pickOperations(item as Json, OTHERS[path])]),
  );
}

function isOfSecrets(path: string): boolean {
  return SECRETS.some((place) => path === place || path.startsWith(`${place}/`));
}

/** @param methods default: all */
function pickOperations(item: Json, methods: readonly string[] = Object.keys(item)): Json {
  const operations = methods.map((method) => {
    const told = Object.entries(item[method] as Json).filter(([key]) => OPERATION.includes(key));
    return [method, dropProse(Object.fromEntries(told))];
  });
  return Object.fromEntries(operations);
}

/** The components behind these references, and those behind theirs. */
function pickComponents(all: Json, refs: string[]): Json {
  const picked: Record<string, Json> = {};
  const waiting = [...refs];
  for (let ref = waiting.pop(); ref !== undefined; ref = waiting.pop()) {
    const [kind = "", name = ""] = ref.replace("#/components/", "").split("/");
    if (picked[kind]?.[name] !== undefined) continue;
    const component = dropProse((all[kind] as Json)[name]);
    picked[kind] = { ...picked[kind], [name]: component };
    waiting.push(...refsIn(component));
  }
  return picked;
}

function refsIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  const own = "$ref" in value && typeof value.$ref === "string" ? [value.$ref] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

/** @param named whether the keys are names that somebody chose, as those of properties are */
function dropProse(value: unknown, named = false): unknown {
  if (Array.isArray(value)) return value.map((item) => dropProse(item));
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key]) => named || !PROSE.test(key));
  return Object.fromEntries(
    kept.map(([key, inner]) => [key, dropProse(inner, !named && key === "properties")]),
  );
}

import { randomBytes } from "node:crypto";
import { addRepository } from "./add-repository.ts";
import type { GitHubState, GitHubToken } from "./model.ts";

/** Properties of a new token; only the repositories are required. */
export interface GitHubTokenOptions {
  /** `owner/name`; added to the world when new. */
  repositories: string[];
  /** Organizations beside the owners of its repositories. */
  organizations?: string[];
  permissions?: GitHubToken["permissions"];
  /** Default `fine-grained`. */
  kind?: GitHubToken["kind"];
}

/** Adds a token to the world and returns its string, made now in the shape of its kind. */
export function addToken(world: GitHubState, options: GitHubTokenOptions): string {
  const { kind = "fine-grained", permissions = {}, organizations = [] } = options;
  for (const name of options.repositories) addRepository(world, name);
  for (const name of organizations) world.organizations.add(name.toLowerCase());
  const repositories = options.repositories.map((name) => name.toLowerCase());
  const owners = repositories.map((name) => name.split("/")[0] ?? "");
  const value =
    kind === "fine-grained"
      ? `github_pat_${randomText(22)}_${randomText(59)}`
      : `ghs_${randomText(36)}`;
  world.tokens.set(value, {
    kind,
    permissions,
    repositories: new Set(repositories),
    organizations: new Set([...owners, ...organizations.map((name) => name.toLowerCase())]),
  });
  return value;
}

function randomText(length: number): string {
  const text = randomBytes(length * 2)
    .toString("base64")
    .replace(/[^A-Za-z0-9]/g, "");
  return text.slice(0, length).padEnd(length, "0");
}

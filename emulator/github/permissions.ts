import { GitHubError } from "./github-error.ts";
import type { GitHubState, GitHubToken, PermissionName } from "./state/model.ts";

/** A resource behind a permission: secrets of a target, or a repository's issues. */
type Guarded = { readonly permission: PermissionName };

/**
 * The permission an endpoint accepts, as `X-Accepted-GitHub-Permissions` names it. A repository's
 * Codespaces secrets ask for write even to read.
 * https://docs.github.com/rest/authentication/permissions-required-for-fine-grained-personal-access-tokens
 */
export function acceptedPermission(target: Guarded, method: string): string {
  const level = method !== "GET" || target.permission === "codespaces_secrets" ? "write" : "read";
  return `${target.permission}=${level}`;
}

/**
 * Refuses a token that lacks the permission.
 *
 * @throws {GitHubError} 403, in the words for apps or for personal tokens.
 */
export function assertPermission(
  world: GitHubState,
  token: GitHubToken,
  target: Guarded,
  method: string,
): void {
  const needsWrite = acceptedPermission(target, method).endsWith("=write");
  const level = token.permissions[target.permission];
  const isEnough = level === "write" || (level === "read" && !needsWrite);
  const isRefused = method !== "GET" && world.refuseWrites;
  // No permission of the job's own token reaches secrets, whatever `permissions:` says.
  const reaches = token.kind !== "GITHUB_TOKEN" || target.permission === "issues";
  if (isEnough && !isRefused && reaches) return;
  throw inaccessibleError(token);
}

/** 403: the resource exists, this token may not. */
export function inaccessibleError(token: GitHubToken): GitHubError {
  const by = token.kind === "fine-grained" ? "personal access token" : "integration";
  return new GitHubError(403, `Resource not accessible by ${by}`);
}

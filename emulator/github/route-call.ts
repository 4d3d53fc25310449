import { type GitHubCall, type GitHubResult, readToken } from "./call.ts";
import { describeOrganization, describeViewer } from "./endpoints/describe-account.ts";
import { describeWholeRepository } from "./endpoints/describe-repository.ts";
import { answerEnvironments } from "./endpoints/environments.ts";
import { answerIssues } from "./endpoints/issues.ts";
import { listOrganizationSecrets } from "./endpoints/organization-secrets.ts";
import { answerSecrets } from "./endpoints/secrets.ts";
import { notFoundError } from "./github-error.ts";
import { acceptedPermission, assertPermission, inaccessibleError } from "./permissions.ts";
import { findRepository, findSecretRoute, withRepositoryName } from "./routes.ts";
import type { GitHubToken, PermissionName, Repository } from "./state/model.ts";

/**
 * Finds the handler of a call and checks the permission it asks for.
 *
 * @param accepted receives `X-Accepted-GitHub-Permissions` as soon as it is known, so that a refusal
 *   names the permission too
 * @throws {GitHubError} For every refusal.
 */
export function routeCall(asked: GitHubCall, accepted: Record<string, string>): GitHubResult {
  const token = readToken(asked);
  const call = withRepositoryName(asked);
  const route = findSecretRoute(call);
  if (route) {
    guard(call, token, route.target.permission, accepted);
    return answerSecrets(call, route);
  }
  const [root, owner, name, ...rest] = call.segments;
  if (root === "repos" && name !== undefined) {
    return answerRepository(call, token, findRepository(call, `${owner}/${name}`), rest, accepted);
  }
  if (call.method !== "GET" || owner === "" || name !== undefined) throw notFoundError();
  if (root === "orgs" && owner !== undefined && token.organizations.has(owner.toLowerCase())) {
    return { status: 200, body: describeOrganization(call, owner) };
  }
  if (root === "user" && owner === undefined) {
    if (token.kind !== "fine-grained") throw inaccessibleError(token);
    return { status: 200, body: describeViewer(call) };
  }
  throw notFoundError();
}

/** Whatever is below `/repos/{owner}/{repo}`, but for its secrets. */
function answerRepository(
  call: GitHubCall,
  token: GitHubToken,
  repository: Repository,
  rest: readonly string[],
  accepted: Record<string, string>,
): GitHubResult {
  if (rest[0] === "issues") {
    guard(call, token, "issues", accepted);
    return answerIssues(call, repository, rest.slice(1));
  }
  if (call.method !== "GET") throw notFoundError();
  switch (rest.join("/")) {
    case "":
      return { status: 200, body: describeWholeRepository(call, repository) };
    case "actions/organization-secrets":
      guard(call, token, "secrets", accepted);
      return listOrganizationSecrets(call, repository);
    default:
      if (rest[0] === "environments") return answerEnvironments(call, repository, rest.slice(1));
      throw notFoundError();
  }
}

function guard(
  call: GitHubCall,
  token: GitHubToken,
  permission: PermissionName,
  accepted: Record<string, string>,
): void {
  const guarded = { permission };
  accepted["x-accepted-github-permissions"] = acceptedPermission(guarded, call.method);
  assertPermission(call.world, token, guarded, call.method);
}

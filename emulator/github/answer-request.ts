import type { HttpAnswer, HttpRequest } from "../http.ts";
import { renderAnswer, renderError } from "./answer.ts";
import { type GitHubCall, type GitHubResult, parseCall, readToken } from "./call.ts";
import { describeViewer } from "./endpoints/describe-account.ts";
import { describeWholeRepository } from "./endpoints/describe-repository.ts";
import { answerIssues } from "./endpoints/issues.ts";
import { answerSecrets } from "./endpoints/secrets.ts";
import { GitHubError, notFoundError } from "./github-error.ts";
import { acceptedPermission, assertPermission, inaccessibleError } from "./permissions.ts";
import { findRepository, findSecretRoute } from "./routes.ts";
import type { GitHubWorld } from "./state/world.ts";

/** GitHub's REST API as a function: the endpoints around secrets and issues, and no others. */
export function answerGitHubRequest(world: GitHubWorld, request: HttpRequest): HttpAnswer {
  const call = parseCall(world, request);
  world.requestCount += 1;
  // Set as soon as it is known, so that a refusal names the permission too.
  const accepted: Record<string, string> = {};
  try {
    const result = routeCall(call, accepted);
    return renderAnswer(call, { ...result, headers: { ...accepted, ...result.headers } });
  } catch (error) {
    if (error instanceof GitHubError) return renderError(call, error, accepted);
    throw error;
  }
}

function routeCall(call: GitHubCall, accepted: Record<string, string>): GitHubResult {
  const token = readToken(call);
  const route = findSecretRoute(call);
  if (route) {
    accepted["x-accepted-github-permissions"] = acceptedPermission(route.target, call.method);
    assertPermission(call.world, token, route.target, call.method);
    return answerSecrets(call, route);
  }
  const [root, owner, name, ...rest] = call.segments;
  if (root === "repos" && rest[0] === "issues") {
    const guarded = { permission: "issues" } as const;
    accepted["x-accepted-github-permissions"] = acceptedPermission(guarded, call.method);
    const repository = findRepository(call, `${owner}/${name}`);
    assertPermission(call.world, token, guarded, call.method);
    return answerIssues(call, repository, rest.slice(1));
  }
  if (call.method !== "GET") throw notFoundError();
  if (root === "repos" && name !== undefined && rest.length === 0) {
    const repository = findRepository(call, `${owner}/${name}`);
    return { status: 200, body: describeWholeRepository(call, repository) };
  }
  if (root === "user" && owner === undefined) {
    if (token.kind !== "fine-grained") throw inaccessibleError(token);
    return { status: 200, body: describeViewer(call) };
  }
  throw notFoundError();
}

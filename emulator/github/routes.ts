import { type GitHubCall, readToken } from "./call.ts";
import { notFoundError } from "./github-error.ts";
import type { Repository, SecretApp, SecretTarget } from "./state/model.ts";
import { environmentTarget, organizationTarget, repositoryTarget } from "./state/targets.ts";

/** A path below `…/secrets`: the owner of the secrets, and the rest of the path. */
export interface SecretRoute {
  readonly target: SecretTarget;
  /** `["public-key"]`, `[name]`, `[name, "repositories"]` or nothing. */
  readonly rest: readonly string[];
}

/**
 * Finds the target of a secrets path: a repository's, an environment's or an organization's;
 * undefined when the path is about something else.
 *
 * @throws {GitHubError} 404 when the token does not see it or it is not there.
 */
export function findSecretRoute(call: GitHubCall): SecretRoute | undefined {
  const [root, owner = "", third = "", fourth = "", fifth = "", sixth] = call.segments;
  const fullName = `${owner}/${third}`;
  if (root === "repos" && isSecretApp(fourth) && fifth === "secrets") {
    findRepository(call, fullName);
    return { target: repositoryTarget(fullName, fourth), rest: call.segments.slice(5) };
  }
  if (root === "repos" && fourth === "environments" && sixth === "secrets") {
    if (!findRepository(call, fullName).environments.has(fifth)) throw notFoundError();
    return { target: environmentTarget(fullName, fifth), rest: call.segments.slice(6) };
  }
  if (root === "orgs" && isSecretApp(third) && fourth === "secrets") {
    if (!readToken(call).organizations.has(owner.toLowerCase())) throw notFoundError();
    return { target: organizationTarget(owner, third), rest: call.segments.slice(4) };
  }
  return undefined;
}

/**
 * A call to `/repositories/{id}/…` as one to `/repos/{owner}/{repo}/…`: undocumented, used by
 * go-github for environments, and by GitHub's own links.
 *
 * @throws {GitHubError} 404 for an id that is not there.
 */
export function withRepositoryName(call: GitHubCall): GitHubCall {
  const [root, id, ...rest] = call.segments;
  if (root !== "repositories") return call;
  const found = [...call.world.repositories.values()].find((one) => String(one.id) === id);
  if (!found) throw notFoundError();
  return { ...call, segments: ["repos", ...found.fullName.split("/"), ...rest] };
}

/**
 * A repository that the call's token sees.
 *
 * @throws {GitHubError} 404 otherwise.
 */
export function findRepository(call: GitHubCall, fullName: string): Repository {
  const key = fullName.toLowerCase();
  const repository = call.world.repositories.get(key);
  if (!repository || !readToken(call).repositories.has(key)) throw notFoundError();
  return repository;
}

function isSecretApp(text: string): text is SecretApp {
  return text === "actions" || text === "dependabot" || text === "codespaces";
}

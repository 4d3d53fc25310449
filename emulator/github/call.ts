import type { HttpRequest } from "../http.ts";
import { GitHubError } from "./github-error.ts";
import type { GitHubToken } from "./state/model.ts";
import type { GitHubWorld } from "./state/world.ts";

/** One call to GitHub, decoded. */
export interface GitHubCall {
  readonly world: GitHubWorld;
  readonly method: string;
  /** Path components behind `/api/v3`, each decoded: an environment's name may hold a slash. */
  readonly segments: readonly string[];
  readonly query: Record<string, string>;
  readonly json: unknown;
  /** Origin and `/api/v3` where the caller used it: what links begin with. */
  readonly base: string;
  readonly isEnterprise: boolean;
  readonly authorization: string | undefined;
}

/** A handler's result: a status, a body, and headers beyond the common ones. */
export interface GitHubResult {
  readonly status: number;
  /** undefined: no body. */
  readonly body?: unknown;
  readonly headers?: Record<string, string>;
}

/** Reads an HTTP request as a call to GitHub.com or to an Enterprise Server. */
export function parseCall(world: GitHubWorld, request: HttpRequest): GitHubCall {
  const parts = request.path.split("/").filter((part) => part !== "");
  const isEnterprise = parts[0] === "api" && parts[1] === "v3";
  return {
    world,
    method: request.method,
    segments: parts.slice(isEnterprise ? 2 : 0).map((part) => decodeURIComponent(part)),
    query: request.query,
    json: request.json,
    base: isEnterprise ? `${request.origin}/api/v3` : request.origin,
    isEnterprise,
    authorization: request.headers.authorization,
  };
}

/**
 * The token of a call, by `Authorization: Bearer` or `token`.
 *
 * @throws {GitHubError} 401 without one or for one GitHub does not know.
 */
export function readToken(call: GitHubCall): GitHubToken {
  if (call.authorization === undefined) throw new GitHubError(401, "Requires authentication");
  const value = /^(?:bearer|token)\s+(\S+)$/i.exec(call.authorization)?.[1] ?? "";
  const token = call.world.tokens.get(value);
  if (!token) throw new GitHubError(401, "Bad credentials");
  return token;
}

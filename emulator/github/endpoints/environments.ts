import type { GitHubCall, GitHubResult } from "../call.ts";
import { notFoundError } from "../github-error.ts";
import type { Repository } from "../state/model.ts";
import { formatTime } from "../state/secret-access.ts";
import { paginate } from "./paginate.ts";

/**
 * A repository's environments: the list, and one by its name.
 * https://docs.github.com/rest/deployments/environments
 *
 * @param rest the path behind `/environments`
 * @throws {GitHubError} 404
 */
export function answerEnvironments(
  call: GitHubCall,
  repository: Repository,
  rest: readonly string[],
): GitHubResult {
  const [name, ...more] = rest;
  const all = [...repository.environments];
  if (name === undefined) {
    const { sheet, headers } = paginate(call, all);
    const environments = sheet.map((one) => describeEnvironment(call, repository, one));
    return { status: 200, headers, body: { total_count: all.length, environments } };
  }
  if (more.length > 0 || !repository.environments.has(name)) throw notFoundError();
  return { status: 200, body: describeEnvironment(call, repository, name) };
}

/** An environment as the API shows it: the description's `environment`. */
function describeEnvironment(
  call: GitHubCall,
  repository: Repository,
  name: string,
): Record<string, unknown> {
  const id = repository.id * 10 + [...repository.environments].indexOf(name);
  const encoded = encodeURIComponent(name);
  const time = formatTime(repository.createdAt);
  return {
    id,
    node_id: Buffer.from(`Environment${id}`).toString("base64"),
    name,
    url: `${call.base}/repos/${repository.fullName}/environments/${encoded}`,
    html_url: `https://github.com/${repository.fullName}/deployments/activity_log?environments_filter=${encoded}`,
    created_at: time,
    updated_at: time,
    protection_rules: [],
    deployment_branch_policy: null,
  };
}

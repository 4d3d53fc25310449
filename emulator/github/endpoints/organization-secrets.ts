import type { GitHubCall, GitHubResult } from "../call.ts";
import type { Repository, StoredSecret } from "../state/model.ts";
import { formatTime } from "../state/secret-access.ts";
import { openStore, organizationTarget } from "../state/targets.ts";
import { paginate } from "./paginate.ts";

/** `GET /repos/{owner}/{repo}/actions/organization-secrets`: those that the repository may use. */
export function listOrganizationSecrets(call: GitHubCall, repository: Repository): GitHubResult {
  const owner = repository.fullName.split("/")[0] ?? "";
  const { secrets } = openStore(call.world, organizationTarget(owner, "actions"));
  const shared = [...secrets.values()].filter((secret) => isShared(secret, repository));
  const { sheet, headers } = paginate(call, shared);
  const described = sheet.map((secret) => ({
    name: secret.name,
    created_at: formatTime(secret.createdAt),
    updated_at: formatTime(secret.updatedAt),
  }));
  return { status: 200, headers, body: { total_count: shared.length, secrets: described } };
}

function isShared(secret: StoredSecret, repository: Repository): boolean {
  switch (secret.visibility) {
    case "private":
      return repository.private;
    case "selected":
      return secret.selectedRepositoryIds.includes(repository.id);
    default:
      return true;
  }
}

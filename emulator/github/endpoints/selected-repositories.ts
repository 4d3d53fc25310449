import type { GitHubCall, GitHubResult } from "../call.ts";
import { GitHubError, invalidRequestError, notFoundError } from "../github-error.ts";
import type { Repository, StoredSecret } from "../state/model.ts";
import { describeRepository } from "./describe-repository.ts";
import { paginate } from "./paginate.ts";

/**
 * `…/secrets/{name}/repositories` of an organization: the list, replacing it, and adding or taking
 * away one repository. https://docs.github.com/rest/actions/secrets
 *
 * @param rest the path behind `/repositories`
 * @throws {GitHubError} 404, 409 where the secret's visibility is another, 422.
 */
export function answerSelected(
  call: GitHubCall,
  secret: StoredSecret,
  rest: readonly string[],
): GitHubResult {
  if (secret.visibility !== "selected") {
    throw new GitHubError(409, "Conflict: the visibility of this secret is not 'selected'.");
  }
  const [id, ...more] = rest;
  if (more.length > 0) throw notFoundError();
  if (id !== undefined) return changeOne(call, secret, Number(id));
  if (call.method === "GET") return listSelected(call, secret);
  if (call.method !== "PUT") throw notFoundError();
  const body = Object(call.json);
  if (body.selected_repository_ids === undefined) {
    throw invalidRequestError('"selected_repository_ids" wasn\'t supplied.');
  }
  secret.selectedRepositoryIds = readRepositoryIds(body.selected_repository_ids);
  return { status: 204 };
}

/**
 * The ids of a body, as numbers or, as Dependabot's endpoint takes them too, as text.
 *
 * @throws {GitHubError} 422 where they are no array.
 */
export function readRepositoryIds(ids: unknown): number[] {
  if (!Array.isArray(ids)) throw invalidRequestError("selected_repository_ids is not an array.");
  return ids.map((id) => Number(id));
}

function changeOne(call: GitHubCall, secret: StoredSecret, id: number): GitHubResult {
  const isKnown = [...call.world.repositories.values()].some((repository) => repository.id === id);
  if (!isKnown || (call.method !== "PUT" && call.method !== "DELETE")) throw notFoundError();
  const others = secret.selectedRepositoryIds.filter((other) => other !== id);
  secret.selectedRepositoryIds = call.method === "PUT" ? [...others, id] : others;
  return { status: 204 };
}

function listSelected(call: GitHubCall, secret: StoredSecret): GitHubResult {
  const { selectedSheets, repositories: known } = call.world;
  const selected =
    selectedSheets === "endless"
      ? makeMany()
      : [...known.values()].filter(({ id }) => secret.selectedRepositoryIds.includes(id));
  const query = selectedSheets === "repeated" ? { ...call.query, page: "1" } : call.query;
  const { sheet, headers } = paginate({ ...call, query }, selected);
  const repositories = sheet.map((repository) => describeRepository(call, repository));
  const total_count = selected.length + (selectedSheets === "miscounted" ? 1 : 0);
  return { status: 200, headers, body: { total_count, repositories } };
}

/** More repositories than fit on 100 sheets of 100. */
function makeMany(): Repository[] {
  return Array.from({ length: 20_000 }, (_, index) => ({
    id: 900_000_000 + index,
    fullName: `octo-org/shop-${index}`,
    private: true,
    environments: new Set<string>(),
    createdAt: 0,
  }));
}

import { field, list, optional, rootOf, text, wholeNumber } from "../json/decode.ts";
import type { GitHubClient } from "./client.ts";
import { GitHubError } from "./github-error.ts";

/** Which repositories read an organization's secret. */
export interface Visibility {
  visibility: string;
  selected_repository_ids?: number[];
}

/** Repositories on one sheet: a hundred with long names and descriptions may be more than 1 MiB. */
const SHEET = 50;

/**
 * The visibility that the secret has, so that a write keeps it; a new one is `private` (all
 * private repositories of the organization, GitHub's own default).
 *
 * @param path of the secret
 * @throws {GitHubError}
 * @see https://docs.github.com/rest/actions/secrets#list-selected-repositories-for-an-organization-secret
 */
export async function readVisibility(github: GitHubClient, path: string): Promise<Visibility> {
  const visibility = await readWord(github, path);
  return visibility === "selected"
    ? { visibility, selected_repository_ids: await readSelected(github, path) }
    : { visibility };
}

/** Only here does 404 mean a new secret: where a sheet is missing, `private` would show it to more. */
async function readWord(github: GitHubClient, path: string): Promise<string> {
  try {
    return text(field(rootOf((await github.call("GET", path)).body), "visibility"));
  } catch (error) {
    if (error instanceof GitHubError && error.refusal.status === 404) return "private";
    throw error;
  }
}

/** Sheet by sheet, until all are there that GitHub counts; a server may give fewer than asked for. */
async function readSelected(github: GitHubClient, path: string): Promise<number[]> {
  const ids: number[] = [];
  for (let page = 1; ; page++) {
    const { body } = await github.call(
      "GET",
      `${path}/repositories?per_page=${SHEET}&page=${page}`,
    );
    const answer = rootOf(body);
    const sheet = list(field(answer, "repositories"), (repository) =>
      wholeNumber(field(repository, "id")),
    );
    const total = optional(field(answer, "total_count"), wholeNumber) ?? Number.POSITIVE_INFINITY;
    ids.push(...sheet);
    if (sheet.length === 0 || ids.length >= total) return ids;
  }
}

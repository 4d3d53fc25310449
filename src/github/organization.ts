import { ActionError } from "../errors.ts";
import { field, list, optional, rootOf, text, wholeNumber } from "../json/decode.ts";
import type { GitHubClient } from "./client.ts";
import { GitHubError, isNotFound } from "./github-error.ts";
import type { SecretApp } from "./targets.ts";

/** Which repositories read an organization's secret. */
export interface Visibility {
  visibility: string;
  selected_repository_ids?: Array<number | string>;
}

/** Repositories on one sheet: a hundred with long names and descriptions may be more than 1 MiB. */
const SHEET = 50;

/** More sheets than this no list of repositories has: it does not end. */
const MOST_SHEETS = 100;

/**
 * The visibility that the secret has, so that a write keeps it; a new one is `private` (all
 * private repositories of the organization, GitHub's own default).
 *
 * @param path of the secret
 * @param app whose secret it is: older servers take ids of Dependabot's as strings only
 * @throws {GitHubError} @throws {ActionError} when the list of repositories does not add up
 * @see https://docs.github.com/rest/actions/secrets#list-selected-repositories-for-an-organization-secret
 */
export async function readVisibility(
  github: GitHubClient,
  path: string,
  app: SecretApp,
): Promise<Visibility> {
  const visibility = await readWord(github, path);
  if (visibility !== "selected") return { visibility };
  const ids = await readSelected(github, path);
  return { visibility, selected_repository_ids: app === "dependabot" ? ids.map(String) : ids };
}

/**
 * Only here, and only in GitHub's own words, does 404 mean a new secret: where a sheet is missing, or
 * something in between answers, `private` would show the secret to more repositories.
 */
async function readWord(github: GitHubClient, path: string): Promise<string> {
  try {
    return text(field(rootOf((await github.call("GET", path)).body), "visibility"));
  } catch (error) {
    if (error instanceof GitHubError && isNotFound(error.refusal)) return "private";
    throw error;
  }
}

/**
 * Sheet by sheet, until all are there that GitHub counts; a server may give fewer than asked for. A
 * repository that is left out would lose the secret, so a list that does not add up is an error.
 */
async function readSelected(github: GitHubClient, path: string): Promise<number[]> {
  const ids = new Set<number>();
  let total: number | undefined;
  for (let page = 1; page <= MOST_SHEETS; page++) {
    const { sheet, count } = await readSheet(github, path, page);
    // Where sheets disagree, the list changed in between, or something else answers.
    total = count === undefined ? total : Math.max(count, total ?? 0);
    const before = ids.size;
    for (const id of sheet) ids.add(id);
    const isLast = sheet.length === 0 || (total !== undefined && ids.size >= total);
    if (isLast && (total === undefined || ids.size === total)) return [...ids];
    if (isLast) throw doesNotAddUp(`it names ${ids.size} repositories and counts ${total}`);
    if (ids.size === before) throw doesNotAddUp(`its sheet ${page} brings nothing new`);
  }
  throw doesNotAddUp(`it has more than ${MOST_SHEETS} sheets`);
}

async function readSheet(github: GitHubClient, path: string, page: number) {
  const { body } = await github.call("GET", `${path}/repositories?per_page=${SHEET}&page=${page}`);
  const answer = rootOf(body);
  return {
    sheet: list(field(answer, "repositories"), (repository) =>
      wholeNumber(field(repository, "id")),
    ),
    count: optional(field(answer, "total_count"), wholeNumber),
  };
}

function doesNotAddUp(how: string): ActionError {
  return new ActionError({
    code: "store-failed",
    message: `GitHub's list of the repositories that may read the organization's secret does not add up: ${how}. The secret was left as it is, so that no repository loses it.`,
    remedy:
      "Run the job again: the list may have changed meanwhile. If it stays, check what stands between the runner and GitHub, or let all private repositories read the secret.",
  });
}

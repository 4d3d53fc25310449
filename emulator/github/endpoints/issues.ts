import type { GitHubCall, GitHubResult } from "../call.ts";
import { invalidRequestError, notFoundError } from "../github-error.ts";
import type { Issue, Repository } from "../state/model.ts";
import { answerComments } from "./comments.ts";
import { describeIssue } from "./describe-issue.ts";
import { paginate } from "./paginate.ts";

const createdAt = (issue: Issue) => issue.createdAt;

const SORT_KEYS: Readonly<Record<string, (issue: Issue) => number>> = {
  created: createdAt,
  updated: (issue) => issue.updatedAt,
  comments: (issue) => issue.comments.length,
};

/**
 * A repository's issues: the list by state and labels, one issue, opening and changing it, and its
 * comments.
 * https://docs.github.com/rest/issues/issues
 *
 * @param rest the path behind `/issues`
 * @throws {GitHubError} 404 or 422
 */
export function answerIssues(
  call: GitHubCall,
  repository: Repository,
  rest: readonly string[],
): GitHubResult {
  const [number, ...more] = rest;
  if (number === undefined) {
    if (call.method === "GET") return listIssues(call, repository);
    if (call.method === "POST") return openIssue(call, repository);
    throw notFoundError();
  }
  const issue = issuesOf(call, repository).find((known) => String(known.number) === number);
  if (!issue) throw notFoundError();
  if (more.join("/") === "comments") return answerComments(call, repository, issue);
  if (more.length > 0) throw notFoundError();
  if (call.method === "PATCH") changeIssue(call, issue);
  else if (call.method !== "GET") throw notFoundError();
  return { status: 200, body: describeIssue(call, repository, issue) };
}

/**
 * Without `state` the open ones; with several labels those that have all of them; by `sort`
 * (`created`) and `direction` (`desc`).
 */
function listIssues(call: GitHubCall, repository: Repository): GitHubResult {
  const { state = "open", labels = "", sort = "created" } = call.query;
  const keyOf = SORT_KEYS[sort] ?? createdAt;
  const wanted = labels.split(",").filter((label) => label !== "");
  const found = issuesOf(call, repository)
    .filter((issue) => state === "all" || issue.state === state)
    .filter((issue) => wanted.every((label) => issue.labels.includes(label)))
    .toSorted((a, b) => keyOf(a) - keyOf(b) || a.number - b.number);
  if (call.query.direction !== "asc") found.reverse();
  const { sheet, headers } = paginate(call, found);
  const body = sheet.map((issue) => describeIssue(call, repository, issue));
  return { status: 200, headers, body };
}

function openIssue(call: GitHubCall, repository: Repository): GitHubResult {
  const { title, body, labels = [] } = readBody(call);
  if (typeof title !== "string") throw invalidRequestError('"title" wasn\'t supplied.');
  const now = call.world.clock.now();
  const issue: Issue = {
    id: 2_000_000_001 + call.world.issues.length,
    repository: repository.fullName.toLowerCase(),
    number: issuesOf(call, repository).length + 1,
    title,
    body: typeof body === "string" ? body : "",
    // A label that the repository does not have yet is made.
    labels: readLabels(labels),
    state: "open",
    stateReason: null,
    createdAt: now,
    updatedAt: now,
    closedAt: null,
    comments: [],
  };
  call.world.issues.push(issue);
  return { status: 201, body: describeIssue(call, repository, issue) };
}

function changeIssue(call: GitHubCall, issue: Issue): void {
  const { state, state_reason: reason = "completed", title, body, labels } = readBody(call);
  const now = call.world.clock.now();
  issue.updatedAt = now;
  if (typeof title === "string") issue.title = title;
  if (typeof body === "string" || body === null) issue.body = body ?? "";
  if (labels !== undefined) issue.labels = readLabels(labels);
  if (state === "closed") {
    const stateReason = reason === "not_planned" ? "not_planned" : "completed";
    Object.assign(issue, { state, stateReason, closedAt: now });
  } else if (state === "open") {
    Object.assign(issue, { state, stateReason: "reopened", closedAt: null });
  }
}

/** Labels by name, or as objects that name them. */
function readLabels(labels: unknown): string[] {
  if (!Array.isArray(labels)) return [];
  return labels.map((label) => (typeof label === "string" ? label : String(Object(label).name)));
}

function readBody(call: GitHubCall): Record<string, unknown> {
  return typeof call.json === "object" && call.json !== null ? { ...call.json } : {};
}

function issuesOf(call: GitHubCall, repository: Repository): Issue[] {
  const key = repository.fullName.toLowerCase();
  return call.world.issues.filter((issue) => issue.repository === key);
}

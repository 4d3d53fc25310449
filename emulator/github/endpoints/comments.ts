import type { GitHubCall, GitHubResult } from "../call.ts";
import { invalidRequestError, notFoundError } from "../github-error.ts";
import type { Issue, IssueComment, Repository } from "../state/model.ts";
import { formatTime } from "../state/secret-access.ts";
import { BOT, describeAccount } from "./describe-account.ts";
import { paginate } from "./paginate.ts";

/**
 * `…/issues/{number}/comments`: the list, oldest first, and a new one.
 * https://docs.github.com/rest/issues/comments
 *
 * @throws {GitHubError} 404 for other methods, 422 without a body.
 */
export function answerComments(
  call: GitHubCall,
  repository: Repository,
  issue: Issue,
): GitHubResult {
  const describe = (comment: IssueComment) => describeComment(call, repository, issue, comment);
  if (call.method === "GET") {
    const { sheet, headers } = paginate(call, issue.comments);
    return { status: 200, headers, body: sheet.map(describe) };
  }
  if (call.method !== "POST") throw notFoundError();
  const { body } = Object(call.json);
  if (typeof body !== "string" || body === "")
    throw invalidRequestError('"body" wasn\'t supplied.');
  const number = issue.comments.length + 1;
  const createdAt = call.world.clock.now();
  const comment: IssueComment = { id: issue.id * 1_000 + number, body, createdAt };
  issue.comments.push(comment);
  issue.updatedAt = createdAt;
  return { status: 201, body: describe(comment) };
}

function describeComment(
  call: GitHubCall,
  repository: Repository,
  issue: Issue,
  { id, body, createdAt }: IssueComment,
): Record<string, unknown> {
  const issues = `${call.base}/repos/${repository.fullName}/issues`;
  const page = `https://github.com/${repository.fullName}/issues/${issue.number}`;
  return {
    id,
    node_id: Buffer.from(`IssueComment${id}`).toString("base64"),
    url: `${issues}/comments/${id}`,
    html_url: `${page}#issuecomment-${id}`,
    issue_url: `${issues}/${issue.number}`,
    body,
    user: describeAccount(call, BOT),
    author_association: "NONE",
    created_at: formatTime(createdAt),
    updated_at: formatTime(createdAt),
  };
}

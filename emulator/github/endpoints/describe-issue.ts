import type { GitHubCall } from "../call.ts";
import type { Issue, Repository } from "../state/model.ts";
import { formatTime } from "../state/secret-access.ts";
import { BOT, describeAccount } from "./describe-account.ts";

/** An issue as the API shows it: the description's `issue`. */
export function describeIssue(
  call: GitHubCall,
  repository: Repository,
  issue: Issue,
): Record<string, unknown> {
  const repositoryUrl = `${call.base}/repos/${repository.fullName}`;
  const url = `${repositoryUrl}/issues/${issue.number}`;
  return {
    id: issue.id,
    node_id: Buffer.from(`Issue${issue.id}`).toString("base64"),
    url,
    repository_url: repositoryUrl,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/${repository.fullName}/issues/${issue.number}`,
    number: issue.number,
    title: issue.title,
    body: issue.body,
    user: describeAccount(call, BOT),
    labels: issue.labels.map((name) => describeLabel(repositoryUrl, name)),
    state: issue.state,
    state_reason: issue.stateReason,
    locked: false,
    assignee: null,
    assignees: [],
    milestone: null,
    comments: issue.comments.length,
    author_association: "NONE",
    created_at: formatTime(issue.createdAt),
    updated_at: formatTime(issue.updatedAt),
    closed_at: issue.closedAt === null ? null : formatTime(issue.closedAt),
  };
}

function describeLabel(repositoryUrl: string, name: string): Record<string, unknown> {
  const url = `${repositoryUrl}/labels/${encodeURIComponent(name)}`;
  return { url, name, color: "ededed", default: false, description: null };
}

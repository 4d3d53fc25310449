import type { GitHubCall } from "../call.ts";
import type { Repository } from "../state/model.ts";
import { formatTime } from "../state/secret-access.ts";
import { describeAccount, organizationAccount } from "./describe-account.ts";

/** Links below a repository's own address, by GitHub's name for each. */
const LINKS = {
  archive_url: "{archive_format}{/ref}",
  assignees_url: "assignees{/user}",
  blobs_url: "git/blobs{/sha}",
  branches_url: "branches{/branch}",
  collaborators_url: "collaborators{/collaborator}",
  comments_url: "comments{/number}",
  commits_url: "commits{/sha}",
  compare_url: "compare/{base}...{head}",
  contents_url: "contents/{+path}",
  contributors_url: "contributors",
  deployments_url: "deployments",
  downloads_url: "downloads",
  events_url: "events",
  forks_url: "forks",
  git_commits_url: "git/commits{/sha}",
  git_refs_url: "git/refs{/sha}",
  git_tags_url: "git/tags{/sha}",
  hooks_url: "hooks",
  issue_comment_url: "issues/comments{/number}",
  issue_events_url: "issues/events{/number}",
  issues_url: "issues{/number}",
  keys_url: "keys{/key_id}",
  labels_url: "labels{/name}",
  languages_url: "languages",
  merges_url: "merges",
  milestones_url: "milestones{/number}",
  notifications_url: "notifications{?since,all,participating}",
  pulls_url: "pulls{/number}",
  releases_url: "releases{/id}",
  stargazers_url: "stargazers",
  statuses_url: "statuses/{sha}",
  subscribers_url: "subscribers",
  subscription_url: "subscription",
  tags_url: "tags",
  teams_url: "teams",
  trees_url: "git/trees{/sha}",
} as const;

/** Counts, all zero here. */
const COUNTS = [
  ...["forks", "forks_count", "network_count", "open_issues", "open_issues_count", "size"],
  ...["stargazers_count", "subscribers_count", "watchers", "watchers_count"],
];

/**
 * A repository as lists show it: the description's `minimal-repository`, with all of its links, so
 * that a sheet of them is as long as GitHub's.
 */
export function describeRepository(
  call: GitHubCall,
  repository: Repository,
): Record<string, unknown> {
  const [owner = "", name = ""] = repository.fullName.split("/");
  const url = `${call.base}/repos/${repository.fullName}`;
  const links = Object.entries(LINKS).map(([link, below]) => [link, `${url}/${below}`]);
  return {
    id: repository.id,
    node_id: Buffer.from(`Repository${repository.id}`).toString("base64"),
    name,
    full_name: repository.fullName,
    private: repository.private,
    owner: describeAccount(call, organizationAccount(owner)),
    html_url: `https://github.com/${repository.fullName}`,
    description: null,
    fork: false,
    url,
    ...Object.fromEntries(links),
  };
}

/** A repository as `GET /repos/{owner}/{repo}` shows it: `full-repository`. */
export function describeWholeRepository(
  call: GitHubCall,
  repository: Repository,
): Record<string, unknown> {
  const page = `github.com/${repository.fullName}`;
  const time = formatTime(repository.createdAt);
  return {
    ...describeRepository(call, repository),
    ...Object.fromEntries(COUNTS.map((count) => [count, 0])),
    clone_url: `https://${page}.git`,
    git_url: `git://${page}.git`,
    ssh_url: `git@github.com:${repository.fullName}.git`,
    svn_url: `https://${page}`,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    default_branch: "main",
    has_issues: true,
    has_projects: true,
    has_wiki: true,
    has_pages: false,
    has_discussions: false,
    archived: false,
    disabled: false,
    created_at: time,
    updated_at: time,
    pushed_at: time,
  };
}

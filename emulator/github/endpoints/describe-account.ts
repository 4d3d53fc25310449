import type { GitHubCall } from "../call.ts";
import { formatTime } from "../state/secret-access.ts";

/** An account that owns something or calls. */
export interface Account {
  readonly login: string;
  readonly id: number;
  readonly type: "User" | "Organization" | "Bot";
}

/** Owner of every personal access token. */
export const OCTOCAT: Account = { login: "octocat", id: 583_231, type: "User" };

/** Author of every issue and comment; token owners are not modelled. */
export const BOT: Account = { login: "github-actions[bot]", id: 41_898_282, type: "Bot" };

/** Links below an account's own address. */
const LINKS = {
  followers_url: "followers",
  following_url: "following{/other_user}",
  gists_url: "gists{/gist_id}",
  starred_url: "starred{/owner}{/repo}",
  subscriptions_url: "subscriptions",
  organizations_url: "orgs",
  repos_url: "repos",
  events_url: "events{/privacy}",
  received_events_url: "received_events",
} as const;

/** An account as others show it: the description's `simple-user`. */
export function describeAccount(call: GitHubCall, account: Account): Record<string, unknown> {
  const { login, id, type } = account;
  // The brackets of `github-actions[bot]` are encoded in a link.
  const url = `${call.base}/users/${encodeURIComponent(login)}`;
  const links = Object.entries(LINKS).map(([name, below]) => [name, `${url}/${below}`]);
  return {
    login,
    id,
    node_id: Buffer.from(`${type}${id}`).toString("base64"),
    avatar_url: `https://avatars.githubusercontent.com/u/${id}?v=4`,
    gravatar_id: "",
    url,
    html_url: `https://github.com/${type === "Bot" ? `apps/${login.replace("[bot]", "")}` : login}`,
    ...Object.fromEntries(links),
    type,
    site_admin: false,
    user_view_type: "public",
  };
}

/** The caller as `GET /user` shows it to a token without the `user` scope: `public-user`. */
export function describeViewer(call: GitHubCall): Record<string, unknown> {
  return {
    ...describeAccount(call, OCTOCAT),
    name: "The Octocat",
    company: null,
    blog: "",
    location: null,
    email: null,
    hireable: null,
    bio: null,
    public_repos: 8,
    public_gists: 8,
    followers: 20,
    following: 0,
    created_at: "2011-01-25T18:44:36Z",
    updated_at: formatTime(call.world.clock.now()),
  };
}

/** An organization as `GET /orgs/{org}` shows it to a member: `organization-full`. */
export function describeOrganization(call: GitHubCall, login: string): Record<string, unknown> {
  const { id, node_id, avatar_url, html_url } = describeAccount(call, organizationAccount(login));
  const url = `${call.base}/orgs/${encodeURIComponent(login)}`;
  return {
    ...{ login, id, node_id, url, avatar_url, html_url },
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    description: null,
    has_organization_projects: true,
    has_repository_projects: true,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    type: "Organization",
    created_at: "2018-05-09T17:52:01Z",
    updated_at: "2018-05-09T17:52:01Z",
    archived_at: null,
  };
}

/** The account of an organization; its number is the same for all. */
export function organizationAccount(login: string): Account {
  return { login, id: 9_919, type: "Organization" };
}

import type { Clock } from "../../clock.ts";

/** GitHub's three kinds of secrets. */
export type SecretApp = "actions" | "dependabot" | "codespaces";

/** The repositories that may use an organization's secret. */
export type SecretVisibility = "all" | "private" | "selected";

/** A repository; environments by name. */
export interface Repository {
  readonly id: number;
  /** `owner/name`. */
  readonly fullName: string;
  readonly private: boolean;
  readonly environments: Set<string>;
  /** Epoch seconds; nothing is pushed afterwards. */
  readonly createdAt: number;
}

/** Permissions that matter here, by the names `X-Accepted-GitHub-Permissions` uses. */
export type PermissionName =
  | "secrets"
  | "environments"
  | "dependabot_secrets"
  | "codespaces_secrets"
  | "organization_secrets"
  | "organization_dependabot_secrets"
  | "organization_codespaces_secrets"
  | "issues";

/** A token as GitHub knows it. */
export interface GitHubToken {
  /** `app`: an app's installation token. `GITHUB_TOKEN`: the job's, which never writes secrets. */
  readonly kind: "fine-grained" | "app" | "GITHUB_TOKEN";
  /** Repositories it sees, in lower case. */
  readonly repositories: ReadonlySet<string>;
  /** Organizations it sees, in lower case. */
  readonly organizations: ReadonlySet<string>;
  readonly permissions: Partial<Record<PermissionName, "read" | "write">>;
}

/** Where a secret lives. Each place has a key pair of its own. */
export interface SecretTarget {
  readonly kind: "repository" | "environment" | "organization";
  readonly app: SecretApp;
  /** Its key in `GitHubState.stores`. */
  readonly id: string;
  /** The permission its endpoints ask for. */
  readonly permission: PermissionName;
}

/** A secret with the values it has had. Times are epoch seconds. */
export interface StoredSecret {
  readonly name: string;
  /** Every value ever written, opened, oldest first; the last one counts. */
  readonly history: string[];
  readonly createdAt: number;
  updatedAt: number;
  visibility: SecretVisibility | undefined;
  selectedRepositoryIds: number[];
}

/** An issue of a repository. Times are epoch seconds. */
export interface Issue {
  /** Unique on all of GitHub. */
  readonly id: number;
  /** `owner/name` in lower case. */
  readonly repository: string;
  /** Counts from 1 in its repository. */
  readonly number: number;
  title: string;
  body: string;
  /** Names, in the spelling of the first use. */
  labels: string[];
  state: "open" | "closed";
  stateReason: "completed" | "not_planned" | "reopened" | null;
  readonly createdAt: number;
  updatedAt: number;
  /** null while open. */
  closedAt: number | null;
  /** Oldest first. */
  readonly comments: IssueComment[];
}

/** A comment on an issue. */
export interface IssueComment {
  /** Unique on all of GitHub. */
  readonly id: number;
  readonly body: string;
  /** Epoch seconds. */
  readonly createdAt: number;
}

/** The key pair and the secrets of one target. */
export interface SecretStore {
  /** Digits. */
  readonly keyId: string;
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
  /** By name in upper case. */
  readonly secrets: Map<string, StoredSecret>;
}

/** State of GitHub. */
export interface GitHubState {
  readonly clock: Clock;
  /** By `owner/name` in lower case. */
  readonly repositories: Map<string, Repository>;
  /** Logins in lower case. */
  readonly organizations: Set<string>;
  /** By the token string. */
  readonly tokens: Map<string, GitHubToken>;
  /** By the id of the target; made when first asked for. */
  readonly stores: Map<string, SecretStore>;
  /** Of all repositories, in the order of their creation. */
  readonly issues: Issue[];
  /** Public keys may be read, every write is refused as for a missing permission. */
  refuseWrites: boolean;
  /**
   * A request outside `/api/v3`: served, as on GitHub.com; or as a GitHub Enterprise Server answers
   * it: sent to the login page, 404 in HTML, or 200 with a page in HTML (PyGithub#769).
   */
  outsideApi: "served" | "login" | "not-found" | "page";
  /**
   * The list of an organization secret's selected repositories: in sheets; the first sheet whatever
   * `page` says; 20,000 repositories; or a `total_count` that is one too many.
   */
  selectedSheets: "whole" | "repeated" | "endless" | "miscounted";
  /** Requests counted for `x-ratelimit-used`. */
  requestCount: number;
}

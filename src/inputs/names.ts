import { DEFAULT_SCOPES } from "../graph/permissions.ts";
import { DEFAULT_VERSION } from "../graph/versions.ts";

/** Every input of the action, as `action.yml` names it. */
export const INPUT_NAMES = [
  "app-id",
  "app-secret",
  "user-token",
  "page-token",
  "login-redirect",
  "login-config-id",
  "login-address",
  "page-id",
  "required-scopes",
  "allow-expiring",
  "warn-within-days",
  "fail-within-days",
  "data-access",
  "on-unhealthy",
  "secret-name",
  "user-token-secret-name",
  "secret-repository",
  "secret-environment",
  "secret-organization",
  "secret-app",
  "github-token",
  "github-api-url",
  "graph-api-version",
  "graph-api-url",
  "timeout-seconds",
  "retries",
  "job-summary",
] as const;

/** The name of an input. */
export type InputName = (typeof INPUT_NAMES)[number];

/** What the runner hands over: every input but `page-token` trimmed, and empty where it is not given. */
export interface RawInputs {
  inputs: Readonly<Record<InputName, string>>;
  /** `GITHUB_REPOSITORY`: `owner/repo` of the workflow. */
  repository: string;
  /** `GITHUB_API_URL`. */
  githubApiUrl: string;
  login: LoginEvent;
}

/** What the run's surroundings say about logging in from GitHub; empty where they do not. */
export interface LoginEvent {
  /** Whether a person started the run: `workflow_dispatch`, or no run of Actions at all. */
  isByHand: boolean;
  /** `login-address` among the inputs of a run that a person started. */
  address: string;
  /** `FACEBOOK_DIALOG_URL`: the login dialog beside a Graph API on this machine. */
  dialogUrl: string;
  /** `GITHUB_SERVER_URL`. */
  serverUrl: string;
  /** `GITHUB_WORKFLOW_REF`: `owner/repo/.github/workflows/file@ref`. */
  workflowRef: string;
}

/** No run of Actions, and nobody who came back from a login. */
export const NO_LOGIN: LoginEvent = {
  isByHand: true,
  address: "",
  dialogUrl: "",
  serverUrl: "",
  workflowRef: "",
};

/** Inputs whose values are masked before anything else is done with them. */
export const SECRET_INPUTS = [
  "app-secret",
  "user-token",
  "page-token",
  "github-token",
] as const satisfies readonly InputName[];

/**
 * What an input means where it is not given; the same words as in `action.yml`, which a check
 * compares. Repeated here for whoever starts the bundle without the runner.
 */
export const DEFAULTS = {
  "required-scopes": DEFAULT_SCOPES.join(", "),
  "allow-expiring": "false",
  "warn-within-days": "14",
  "fail-within-days": "0",
  "data-access": "fail",
  "on-unhealthy": "fail",
  "secret-app": "actions",
  "graph-api-version": DEFAULT_VERSION,
  "graph-api-url": "https://graph.facebook.com",
  "timeout-seconds": "10",
  retries: "3",
  "job-summary": "true",
} as const satisfies Partial<Record<InputName, string>>;

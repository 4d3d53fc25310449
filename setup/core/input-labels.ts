import { INPUT_NAMES, type InputName } from "../../src/library.ts";
import type { Ui } from "./remedy-rows/row.ts";

/** How the faces call an input of the action: a field of page and terminal, or a flag or variable. */
const LABELS = {
  "app-id": ["“App ID”", "--app-id"],
  "app-secret": ["“App secret”", "FB_APP_SECRET"],
  "user-token": ["“User token”", "FB_USER_TOKEN"],
  "page-token": ["the Page token", "the Page token"],
  "login-redirect": ["“Redirect address”", "--login-redirect"],
  "login-config-id": ["the configuration", "--config-id"],
  "login-address": ["“Address you ended up at”", "the address you ended up at"],
  "page-id": ["the id of the Page", "--page-id"],
  "required-scopes": ["the uses of the token", "--uses"],
  "allow-expiring": ["the setting for expiring tokens", "the setting for expiring tokens"],
  "warn-within-days": ["the days for a warning", "the days for a warning"],
  "fail-within-days": ["the days for a failure", "the days for a failure"],
  "data-access": ["the setting for data access", "the setting for data access"],
  "on-unhealthy": ["the setting for unhealthy tokens", "the setting for unhealthy tokens"],
  "secret-name": ["the name of the secret", "the name of the secret"],
  "user-token-secret-name": ["the name of the secret", "the name of the secret"],
  "secret-repository": ["“Repository”", "--repository"],
  "secret-environment": ["“Environment”", "--environment"],
  "secret-organization": ["the organization", "the organization"],
  "secret-app": ["the kind of secrets", "the kind of secrets"],
  "github-token": ["“GitHub token”", "SECRETS_TOKEN"],
  "github-api-url": ["--github-api-url", "--github-api-url"],
  "graph-api-version": ["--graph-api-version", "--graph-api-version"],
  "graph-api-url": ["--graph-api-url", "--graph-api-url"],
  "timeout-seconds": ["the time limit", "the time limit"],
  retries: ["the number of retries", "the number of retries"],
  "job-summary": ["the job summary", "the job summary"],
} as const satisfies Record<InputName, readonly [field: string, flag: string]>;

/**
 * Replaces the inputs in a text of the action, which marks them as code (`` `app-id` ``), with their
 * labels in an interface of the setup.
 */
export function labelInputs(text: string, ui: Ui): string {
  return INPUT_NAMES.reduce(
    (labelled, name) => labelled.replaceAll(`\`${name}\``, LABELS[name][ui === "json" ? 1 : 0]),
    text,
  );
}

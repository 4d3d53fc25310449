import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Network } from "./network.ts";

/** The two things that are timed. */
export type Task = "mint" | "mint and store";

/** The Graph API version every contestant asks for: the action's default. */
const version = "v25.0";

/** Writes the empty files that a runner gives each step, and the certificate to trust. */
export function writeRunnerFiles(folder: string, certificate = ""): void {
  mkdirSync(join(folder, "temp"), { recursive: true });
  for (const name of ["output", "summary", "env", "state"]) writeFileSync(join(folder, name), "");
  writeFileSync(join(folder, "certificate.pem"), certificate);
}

/**
 * All variables a contestant runs with: those of a runner and the inputs as action.yml's defaults
 * fill them in (design section 2), and plain names for the scripts, which can read no
 * `INPUT_APP-ID`. Nothing of this process but PATH: a proxy or an option set here must not count.
 */
export function environmentOf(
  task: Task,
  network: Network,
  folder: string,
  secretName: string,
): Record<string, string> {
  const stores = task === "mint and store";
  const trust = join(folder, "certificate.pem");
  return {
    PATH: process.env.PATH ?? "",
    HOME: folder,
    LANG: "C.UTF-8",
    ...runnerVariables(folder),
    ...inputVariables(network, stores ? secretName : ""),
    GRAPH_URL: network.graphUrl,
    GITHUB_URL: network.githubUrl,
    GRAPH_VERSION: version,
    APP_ID: network.appId,
    APP_SECRET: network.appSecret,
    USER_TOKEN: network.userToken,
    PAGE_ID: network.pageId,
    ...(stores && {
      SECRET_REPOSITORY: network.repository,
      SECRET_NAME: secretName,
      GITHUB_PAT: network.githubToken,
    }),
    ...(network.certificate && {
      NODE_EXTRA_CA_CERTS: trust,
      CURL_CA_BUNDLE: trust,
      REQUESTS_CA_BUNDLE: trust,
    }),
  };
}

function runnerVariables(folder: string): Record<string, string> {
  return {
    CI: "true",
    GITHUB_ACTIONS: "true",
    GITHUB_OUTPUT: join(folder, "output"),
    GITHUB_STEP_SUMMARY: join(folder, "summary"),
    GITHUB_ENV: join(folder, "env"),
    GITHUB_STATE: join(folder, "state"),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: join(folder, "temp"),
  };
}

function inputVariables(network: Network, secretName: string): Record<string, string> {
  const inputs = {
    "app-id": network.appId,
    "app-secret": network.appSecret,
    "user-token": network.userToken,
    "page-token": "",
    "page-id": network.pageId,
    "required-scopes": "pages_show_list, pages_read_engagement, pages_manage_posts",
    "allow-expiring": "false",
    "warn-within-days": "14",
    "fail-within-days": "0",
    "data-access": "fail",
    "on-unhealthy": "fail",
    "secret-name": secretName,
    "user-token-secret-name": "",
    "secret-repository": network.repository,
    "secret-environment": "",
    "secret-organization": "",
    "secret-app": "actions",
    "github-token": secretName && network.githubToken,
    "github-api-url": network.githubUrl,
    "graph-api-version": version,
    "graph-api-url": network.graphUrl,
    "timeout-seconds": "10",
    retries: "3",
    "job-summary": "true",
  };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  );
}

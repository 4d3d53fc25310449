import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { stepEnvironment, writeStepFiles } from "../emulator/runner/step-environment.ts";
import type { Network } from "./network.ts";

/** The two things that are timed. */
export type Task = "mint" | "mint and store";

/** The Graph API version every contestant asks for: the action's default. */
const version = "v25.0";

/** Writes the empty files that a runner gives each step, and the certificate to trust. */
export function writeRunnerFiles(folder: string, certificate = ""): void {
  writeStepFiles(folder);
  writeFileSync(join(folder, "certificate.pem"), certificate);
}

/**
 * All variables a contestant runs with: those of a runner, inputs and all, and plain names for the
 * scripts, which can read no `INPUT_APP-ID`. Nothing of this process but PATH: a proxy or an option
 * set here must not count.
 */
export function environmentOf(
  task: Task,
  network: Network,
  folder: string,
  secretName: string,
): Record<string, string> {
  const stores = task === "mint and store";
  const trust = join(folder, "certificate.pem");
  const inputs = {
    "app-id": network.appId,
    "app-secret": network.appSecret,
    "user-token": network.userToken,
    "page-id": network.pageId,
    "graph-api-url": network.graphUrl,
    ...(stores && { "secret-name": secretName, "github-token": network.githubToken }),
  };
  const { repository, githubUrl } = network;
  return {
    ...stepEnvironment({ inputs, repository, githubUrl }, folder),
    HOME: folder,
    LANG: "C.UTF-8",
    GRAPH_URL: network.graphUrl,
    GITHUB_URL: githubUrl,
    GRAPH_VERSION: version,
    APP_ID: network.appId,
    APP_SECRET: network.appSecret,
    USER_TOKEN: network.userToken,
    PAGE_ID: network.pageId,
    ...(stores && {
      SECRET_REPOSITORY: repository,
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

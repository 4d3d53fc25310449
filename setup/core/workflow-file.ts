import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SCOPES } from "../../src/library.ts";
import { checkEnvironment } from "./check-answers.ts";
import type { SetupContext } from "./context.ts";
import { workflowRedirect } from "./next-steps.ts";
import { withApp } from "./session.ts";
import { requiredScopes } from "./uses.ts";

/** A workflow of `examples/` that the setup offers. */
export interface WorkflowOffer {
  file: string;
  label: string;
  /** Whether it writes secrets, for which it needs a GitHub token in a secret. */
  renews: boolean;
}

/** The offered workflows, the most useful one first. */
export const WORKFLOWS = {
  keep: {
    file: "page-token-keep.yml",
    label: "Check the token once a week, and renew it when it is due",
    renews: true,
  },
  health: {
    file: "page-token-health.yml",
    label: "Check the token once a day, and fail when a person must act",
    renews: false,
  },
  release: {
    file: "post-on-release.yml",
    label: "Post each release to the Page",
    renews: false,
  },
  deploy: {
    file: "deploy.yml",
    label: "Check the token before a deploy, and announce the deploy on the Page",
    renews: false,
  },
} as const satisfies Record<string, WorkflowOffer>;

/** The name of an offered workflow. */
export type WorkflowName = keyof typeof WORKFLOWS;

/** The values that fill a workflow. */
export interface WorkflowFilling {
  appId: string;
  pageId: string;
  /** Sorted. */
  requiredScopes: readonly string[];
  /** Empty: none. */
  environment: string;
  /** `owner/repo@ref` of this action. */
  action: string;
  /** The redirect address of the login link. */
  loginRedirect: string;
  /** A configuration of Facebook Login for Business; empty: none. */
  configId: string;
}

/**
 * Fills an example with ids, permissions and the environment. Ids are not secret, so nobody has to
 * create variables for them.
 *
 * @param folder of the examples
 * @throws {AnswerError} if the environment has no valid name
 */
export function fillWorkflow(folder: string, name: WorkflowName, filling: WorkflowFilling): string {
  checkEnvironment(filling.environment);
  const example = readFileSync(join(folder, WORKFLOWS[name].file), "utf8");
  // Ids first: nothing is replaced in a name that a person entered.
  return example
    .replaceAll("${{ vars.FB_APP_ID }}", () => `"${filling.appId}"`)
    .replaceAll("${{ vars.FB_PAGE_ID }}", () => `"${filling.pageId}"`)
    .replaceAll("OWNER/facebook-page-token@v1", () => filling.action)
    .split("\n")
    .flatMap((line) => fillLine(line, filling))
    .join("\n");
}

function fillLine(line: string, filling: WorkflowFilling): string[] {
  const { requiredScopes, environment, loginRedirect, configId } = filling;
  const indent = /^ */.exec(line)?.[0] ?? "";
  if (/^ +login-redirect: /.test(line))
    return [
      `${indent}login-redirect: ${JSON.stringify(loginRedirect)}`,
      ...(configId === "" ? [] : [`${indent}login-config-id: "${configId}"`]),
    ];
  if (/^ +app-secret: /.test(line) && !isDefault(requiredScopes))
    return [line, `${indent}required-scopes: ${requiredScopes.join(", ")}`];
  if (environment === "") return [line];
  if (/^ +runs-on: /.test(line))
    return [line, `${indent}environment: ${JSON.stringify(environment)}`];
  if (/^ +secret-name: /.test(line))
    return [line, `${indent}secret-environment: ${JSON.stringify(environment)}`];
  return [line];
}

function isDefault(scopes: readonly string[]): boolean {
  return scopes.toSorted().join() === DEFAULT_SCOPES.toSorted().join();
}

/** The text of a workflow, filled from the session. */
export function composeWorkflow(
  { session, examples, action, configId }: SetupContext,
  name: WorkflowName,
  pageId: string,
  environment: string,
): string {
  return fillWorkflow(examples, name, {
    appId: withApp(session).app.id,
    pageId,
    requiredScopes: requiredScopes(session.uses),
    environment,
    action,
    loginRedirect: workflowRedirect(session),
    configId,
  });
}

/** The words in a workflow that a person must replace before it can run. */
export function wordsToReplace(content: string): string[] {
  return /\buses: OWNER\//.test(content) ? ["OWNER"] : [];
}

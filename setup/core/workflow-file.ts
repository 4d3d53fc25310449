import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SCOPES } from "../../src/library.ts";
import type { SetupContext } from "./context.ts";
import { checkEnvironment } from "./environment-name.ts";
import { withApp } from "./session.ts";
import { requiredScopes } from "./uses.ts";

/** A workflow of `examples/` that the setup offers. */
export interface WorkflowOffer {
  file: string;
  label: string;
  /** Whether it writes secrets, and so needs a GitHub token in a secret. */
  renews: boolean;
}

/** From the one that most people want on. */
export const WORKFLOWS = {
  keep: {
    file: "page-token-keep.yml",
    label: "Look at the token once a week, and renew it when that is due",
    renews: true,
  },
  health: {
    file: "page-token-health.yml",
    label: "Look at the token once a day, and fail when a person must act",
    renews: false,
  },
  release: {
    file: "post-on-release.yml",
    label: "Post each release to the Page",
    renews: false,
  },
  deploy: {
    file: "deploy.yml",
    label: "Check the token before a deploy, and tell the Page's readers",
    renews: false,
  },
} as const satisfies Record<string, WorkflowOffer>;

/** The name of an offered workflow. */
export type WorkflowName = keyof typeof WORKFLOWS;

/** What a workflow is filled with. */
export interface WorkflowFilling {
  appId: string;
  pageId: string;
  /** Sorted. */
  requiredScopes: readonly string[];
  /** Empty: none. */
  environment: string;
  /** `owner/repo@ref` of this action. */
  action: string;
}

/**
 * The text of an example with ids, permissions and environment in their places: ids are no secrets,
 * and so no variables have to be made.
 *
 * @param folder of the examples
 * @throws {AnswerError} when the environment cannot be one's name
 */
export function fillWorkflow(folder: string, name: WorkflowName, filling: WorkflowFilling): string {
  checkEnvironment(filling.environment);
  const example = readFileSync(join(folder, WORKFLOWS[name].file), "utf8");
  // Ids first: nothing is replaced in what a person named.
  return example
    .replaceAll("${{ vars.FB_APP_ID }}", () => `"${filling.appId}"`)
    .replaceAll("${{ vars.FB_PAGE_ID }}", () => `"${filling.pageId}"`)
    .replaceAll("OWNER/facebook-page-token@v1", () => filling.action)
    .split("\n")
    .flatMap((line) => fillLine(line, filling))
    .join("\n");
}

function fillLine(line: string, { requiredScopes, environment }: WorkflowFilling): string[] {
  const indent = /^ */.exec(line)?.[0] ?? "";
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

/** The text of a workflow, filled with what the session knows. */
export function composeWorkflow(
  { session, examples, action }: SetupContext,
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
  });
}

/** The words in a workflow that somebody has to replace before it can run. */
export function wordsToReplace(content: string): string[] {
  return /\buses: OWNER\//.test(content) ? ["OWNER"] : [];
}

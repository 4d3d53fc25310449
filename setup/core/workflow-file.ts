import { readFileSync } from "node:fs";
import { join } from "node:path";
import { DEFAULT_SCOPES, readId } from "../../src/library.ts";
import { checkAppId, checkEnvironment } from "./check-answers.ts";
import { assertPageId } from "./check-page.ts";
import type { SetupContext } from "./context.ts";
import { workflowRedirect } from "./redirect-address.ts";
import { withApp } from "./session.ts";
import { postsOnly, requiredScopes } from "./uses.ts";
import { divideForWorkflow, WORKFLOWS, type WorkflowName } from "./workflows.ts";

/** The values that fill a workflow. */
export interface WorkflowFilling {
  appId: string;
  pageId: string;
  /** Of a workflow for several Pages. */
  pageIds: readonly string[];
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
  /** Whether the token only posts, which as far as is known goes on when data access has lapsed. */
  postsOnly: boolean;
}

/** A workflow that was chosen, filled in. */
export interface ChosenWorkflow {
  name: WorkflowName;
  file: string;
  content: string;
}

/**
 * Fills an example with ids, permissions and the environment. Ids are not secret, so nobody has to
 * create variables for them. They come from answers of Facebook's: what is no number would be YAML.
 *
 * @param folder of the examples
 * @throws {AnswerError} if the environment has no valid name
 * @throws {ActionError} `answer-unexpected` if an id of a Page is not a number
 */
export function fillWorkflow(folder: string, name: WorkflowName, filling: WorkflowFilling): string {
  checkEnvironment(filling.environment);
  checkAppId(filling.appId);
  if (filling.configId !== "" && !readId(filling.configId).ok)
    throw new Error("the id of a configuration is a number");
  for (const id of [filling.pageId, ...filling.pageIds]) assertPageId(id);
  const example = readFileSync(join(folder, WORKFLOWS[name].file), "utf8");
  const telling = {
    ...filling,
    postsOnly: filling.postsOnly && !/^ +data-access: /m.test(example),
  };
  // Ids first: nothing is replaced in a name that a person entered.
  return example
    .replaceAll("${{ vars.FB_APP_ID }}", () => `"${filling.appId}"`)
    .replaceAll("${{ vars.FB_PAGE_ID }}", () => `"${filling.pageId}"`)
    .replaceAll("OWNER/facebook-page-token@v1", () => filling.action)
    .split("\n")
    .flatMap((line) => fillLine(line, telling))
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
  if (/^ +app-secret: /.test(line))
    return [
      line,
      ...(isDefault(requiredScopes)
        ? []
        : [`${indent}required-scopes: ${requiredScopes.join(", ")}`]),
      ...(filling.postsOnly
        ? [`${indent}data-access: warn # as far as is known, posting goes on without it`]
        : []),
    ];
  if (/^ +page-id: .*\bFB_PAGE_IDS\b/.test(line))
    return [`${indent}page-id: |`, ...filling.pageIds.map((id) => `${indent}  ${id}`)];
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

/** Workflows, filled from the session. */
export function composeWorkflows(
  { session, examples, action, configId }: SetupContext,
  names: readonly WorkflowName[],
  pageId: string,
  environment: string,
): ChosenWorkflow[] {
  const filling: WorkflowFilling = {
    appId: withApp(session).app.id,
    pageId,
    pageIds: divideForWorkflow(session.pages).kept.map(({ id }) => id),
    requiredScopes: requiredScopes(session.uses),
    environment,
    action,
    loginRedirect: workflowRedirect(session),
    configId,
    postsOnly: postsOnly(session.uses),
  };
  return names.map((name) => ({
    name,
    file: WORKFLOWS[name].file,
    content: fillWorkflow(examples, name, filling),
  }));
}

/** The words in workflows that a person must replace before they can run. */
export function wordsToReplace(workflows: readonly Pick<ChosenWorkflow, "content">[]): string[] {
  return workflows.some(({ content }) => /\buses: OWNER\//.test(content)) ? ["OWNER"] : [];
}

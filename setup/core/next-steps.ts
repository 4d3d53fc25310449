import { formatDay } from "../../src/library.ts";
import { WHERE_TO_REGISTER, workflowRedirect } from "./redirect-address.ts";
import type { Session } from "./session.ts";
import { type ChosenWorkflow, wordsToReplace } from "./workflow-file.ts";
import { renewsSecrets, WORKFLOWS } from "./workflows.ts";

/** What has become of the chosen workflows. */
export interface WorkflowsDone {
  workflows: readonly ChosenWorkflow[];
  /** The files that were written into the working copy, by their names. */
  written: readonly string[];
}

/**
 * What a person still has to do, in sentences with names as code (`` `file.yml` ``), the most important
 * first: posts of an app in development mode are seen by nobody else.
 */
export function nextSteps(
  session: Pick<Session, "redirect" | "uses" | "examination">,
  { workflows, written }: WorkflowsDone,
): string[] {
  return [
    ...publishing(session),
    ...registering(session, workflows),
    ...wordsToReplace(workflows).map(
      (word) =>
        `In the workflows, replace \`${word}\` with the owner of this action's repository: otherwise GitHub does not find the action.`,
    ),
    ...workflows.map(({ file }) =>
      written.includes(file)
        ? `Commit and push \`.github/workflows/${file}\`.`
        : `Save the workflow as \`.github/workflows/${file}\`, and commit it to the default branch.`,
    ),
    ...workflows.map(trying),
    ...dating(session, workflows),
  ];
}

function publishing({ uses }: Pick<Session, "uses">): string[] {
  return uses.some((use) => use === "post" || use === "reply")
    ? [
        "Publish the app, if it is still in development mode: until then only people with a role in the app see what it posts. developers.facebook.com/apps → your app → Publish (in older apps: the switch “App mode” at the top). It needs a privacy policy URL, a category and an icon, in App settings → Basic. For Pages of people with a role in the app no review is needed.",
      ]
    : [];
}

function registering(
  session: Pick<Session, "redirect">,
  workflows: readonly ChosenWorkflow[],
): string[] {
  return workflows.some(({ content }) => /^ +login-redirect: /m.test(content))
    ? [
        `Register \`${workflowRedirect(session)}\` in the app, to the letter, also its last slash: ${WHERE_TO_REGISTER}. The workflow then shows a login link when somebody must log in again.`,
      ]
    : [];
}

function trying({ name, file, content }: ChosenWorkflow): string {
  const { startedBy } = WORKFLOWS[name];
  return /^ +workflow_dispatch:/m.test(content)
    ? `Try \`${file}\`: on GitHub open Actions, choose the workflow, and press “Run workflow”. Or ${startedBy}.`
    : `Try \`${file}\`: ${startedBy}.`;
}

function dating(
  { examination }: Pick<Session, "examination">,
  workflows: readonly ChosenWorkflow[],
): string[] {
  if (!examination) return [];
  const { actBy, dataAccessExpiresAt } = examination.report;
  // What renews moves the other dates by itself; only a login moves the data access.
  const renews = renewsSecrets(workflows.map(({ name }) => name));
  const date = renews ? dataAccessExpiresAt : actBy;
  return typeof date === "number"
    ? [`Note the next date on which somebody must act: ${formatDay(date)}, by logging in again.`]
    : [];
}

import { formatDay } from "../../src/library.ts";
import { WHERE_TO_REGISTER, workflowRedirect } from "./redirect-address.ts";
import type { Session } from "./session.ts";
import { type ChosenWorkflow, wordsToReplace } from "./workflow-file.ts";
import { divideForWorkflow, renewsSecrets, WORKFLOWS } from "./workflows.ts";

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
  session: Pick<Session, "redirect" | "uses" | "pages" | "examination">,
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
    ...counting(session, workflows),
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
        `Register \`${workflowRedirect(session)}\` in the app, to the letter, with no slash more or less: ${WHERE_TO_REGISTER}. The workflow then shows a login link when somebody must log in again.`,
      ]
    : [];
}

function trying({ name, file, content }: ChosenWorkflow): string {
  const { startedBy } = WORKFLOWS[name];
  return /^ +workflow_dispatch:/m.test(content)
    ? `Try \`${file}\`: on GitHub open Actions, choose the workflow, and press “Run workflow”. Or ${startedBy}.`
    : `Try \`${file}\`: ${startedBy}.`;
}

/** Ids that a sentence names at most. */
const MOST_NAMED = 10;

function counting(
  { pages }: Pick<Session, "pages">,
  workflows: readonly ChosenWorkflow[],
): string[] {
  const file = workflows.find(({ name }) => WORKFLOWS[name].several)?.file;
  if (file === undefined) return [];
  const { kept, leftOut } = divideForWorkflow(pages);
  const ids = leftOut.slice(0, MOST_NAMED).map(({ id }) => id);
  const more = leftOut.length - ids.length;
  return [
    `\`${file}\` looks after ${kept.length} Pages. Its first run stores their tokens in the secret \`FB_PAGE_TOKENS\`, one a line; docs/several-pages.md of this action has the workflows that read it.`,
    ...(leftOut.length > 0
      ? [
          `It leaves out ${leftOut.length === 1 ? "this Page, whose token" : "these Pages, whose tokens"} could not do the work or for which one run has no room: ${ids.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`,
        ]
      : []),
  ];
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

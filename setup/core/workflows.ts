import type { PageChoice } from "./session.ts";

/** A workflow of `examples/` that the setup offers. */
interface WorkflowOffer {
  file: string;
  label: string;
  /** Whether it writes secrets, for which it needs a GitHub token in a secret. */
  renews: boolean;
  /** What starts it, beside “Run workflow”. */
  startedBy: string;
  /** Whether it looks after all Pages that the person can use, and not the chosen one alone. */
  several: boolean;
}

/** The offered workflows, the most useful one first. */
export const WORKFLOWS = {
  keep: {
    file: "page-token-keep.yml",
    label:
      "Check the token once a week, renew it when it is due, and say when somebody must log in",
    renews: true,
    startedBy: "wait for Monday morning",
    several: false,
  },
  pages: {
    file: "pages-keep.yml",
    label:
      "Keep the tokens of all your Pages alive in one secret, one token a line, and check them once a week",
    renews: true,
    startedBy: "wait for Monday morning",
    several: true,
  },
  health: {
    file: "page-token-health.yml",
    label: "Check the token once a day, and fail when a person must act",
    renews: false,
    startedBy: "wait for the next morning",
    several: false,
  },
  release: {
    file: "post-on-release.yml",
    label: "Post each release to the Page",
    renews: false,
    startedBy: "publish a release, which posts at once",
    several: false,
  },
  deploy: {
    file: "deploy.yml",
    label: "Check the token before a deploy, and announce the deploy on the Page",
    renews: false,
    startedBy: "push to `main`, which deploys and posts at once",
    several: false,
  },
} as const satisfies Record<string, WorkflowOffer>;

/** The name of an offered workflow. */
export type WorkflowName = keyof typeof WORKFLOWS;

/** Every name, in the order of the form. */
export const WORKFLOW_NAMES = Object.keys(WORKFLOWS) as WorkflowName[];

/** The offered workflows among some names, each once, in the order of the form. */
export function knownWorkflows(names: readonly string[]): WorkflowName[] {
  return WORKFLOW_NAMES.filter((name) => names.includes(name));
}

/** Whether one of the workflows writes secrets. */
export function renewsSecrets(names: readonly WorkflowName[]): boolean {
  return names.some((name) => WORKFLOWS[name].renews);
}

/** So many Pages can be kept by one run: an app with one user may inspect some 200 tokens an hour. */
const MOST_KEPT = 95;

/** The Pages that a workflow for several can look after, and those that it leaves out. */
export function divideForWorkflow(pages: readonly PageChoice[] = []): {
  kept: readonly PageChoice[];
  leftOut: readonly PageChoice[];
} {
  const kept = pages
    .filter(({ hasToken, objections }) => hasToken && objections.length === 0)
    .slice(0, MOST_KEPT);
  return { kept, leftOut: pages.filter((page) => !kept.includes(page)) };
}

/** The workflows that fit the person's Pages, in the order of the form. */
export function fittingWorkflows(pages: readonly PageChoice[] | undefined): WorkflowName[] {
  const isSeveral = divideForWorkflow(pages).kept.length > 1;
  return WORKFLOW_NAMES.filter((name) => isSeveral || !WORKFLOWS[name].several);
}

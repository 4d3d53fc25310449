/** A workflow of `examples/` that the setup offers. */
interface WorkflowOffer {
  file: string;
  label: string;
  /** Whether it writes secrets, for which it needs a GitHub token in a secret. */
  renews: boolean;
  /** What starts it, beside “Run workflow”. */
  startedBy: string;
}

/** The offered workflows, the most useful one first. */
export const WORKFLOWS = {
  keep: {
    file: "page-token-keep.yml",
    label:
      "Check the token once a week, renew it when it is due, and say when somebody must log in",
    renews: true,
    startedBy: "wait for Monday morning",
  },
  health: {
    file: "page-token-health.yml",
    label: "Check the token once a day, and fail when a person must act",
    renews: false,
    startedBy: "wait for the next morning",
  },
  release: {
    file: "post-on-release.yml",
    label: "Post each release to the Page",
    renews: false,
    startedBy: "publish a release, which posts at once",
  },
  deploy: {
    file: "deploy.yml",
    label: "Check the token before a deploy, and announce the deploy on the Page",
    renews: false,
    startedBy: "push to `main`, which deploys and posts at once",
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

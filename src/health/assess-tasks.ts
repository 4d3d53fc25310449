import type { Holder, Remedies } from "../new-user-token.ts";
import type { Finding } from "./findings.ts";
import type { Policy } from "./policy.ts";

/** Tasks that let a person post, also under the New Pages Experience (`PROFILE_PLUS_…`). */
const CREATING = ["CREATE_CONTENT", "MANAGE", "FULL_CONTROL"];

/** Tasks that are known not to, as Meta's SDK v25 lists them. */
const OTHERS = [
  "ADVERTISE",
  "ANALYZE",
  "CASHIER_ROLE",
  "FACEBOOK_ACCESS",
  "MANAGE_JOBS",
  "MANAGE_LEADS",
  "MESSAGING",
  "MODERATE",
  "MODERATE_COMMUNITY",
  "MODERATE_DELEGATE_COMMUNITY",
  "PAGES_MESSAGING",
  "PAGES_MESSAGING_SUBSCRIPTIONS",
  "READ_PAGE_MAILBOXES",
  "REVENUE",
  "VIEW_MONETIZATION_INSIGHTS",
];

/** What is known of the role on a Page. */
export interface Role {
  /** Whose user token the Page token comes from, where that is known. */
  holder?: Holder | undefined;
  /** What that person or system user may do on the Page, where that is known. */
  tasks?: readonly string[] | undefined;
  /** Whether nobody named the Page, which is one of all: whether the token is to post is not known. */
  isOfAll?: boolean;
}

/**
 * Whether the tasks that the person has on the Page let them do what the scopes are for, where both
 * are known. A failure where all tasks are known; a task that nobody knows may be one that posts, and
 * a Page that nobody named may be one that nobody posts to.
 */
export function assessTasks(
  { requiredScopes }: Pick<Policy, "requiredScopes">,
  { tasks, holder = "person", isOfAll = false }: Role,
): Finding[] {
  if (tasks === undefined || !requiredScopes.includes("pages_manage_posts")) return [];
  const names = tasks.map((task) => task.replace(/^PROFILE_PLUS_/, ""));
  if (names.some((name) => CREATING.includes(name))) return [];
  const areKnown = names.length > 0 && names.every((name) => OTHERS.includes(name));
  return [
    {
      code: "lacks-task",
      severity: areKnown && !isOfAll ? "failure" : "warning",
      message: `Posting needs the task of creating content, but ${WHO[holder]} has only ${tasks.length > 0 ? tasks.join(", ") : "no task"} on the Page.`,
      ...REMEDIES[holder],
    },
  ];
}

const WHO = {
  person: "the person behind the user token",
  "system-user": "the system user",
} as const satisfies Record<Holder, string>;

const GIVE_THE_TASK =
  "Somebody with full control of the Page must give that person the task “Content” (Page settings → Page access)";

const OR_LESS = "Without posting: take `pages_manage_posts` out of `required-scopes`.";

const REMEDIES = {
  person: {
    remedy: `${GIVE_THE_TASK}. ${OR_LESS}`,
    byLink: `${GIVE_THE_TASK}, or a person who has it logs in by this run's login link.`,
    orElse: OR_LESS,
  },
  "system-user": {
    remedy:
      "A business administrator must assign the Page to the system user with the task “Content” (Business settings → System users → Assign assets).",
  },
} as const satisfies Record<Holder, Remedies & Pick<Finding, "orElse">>;

/** Tasks that Meta's documents and its SDK v25 list; facts section 3.1. */
const TASKS: readonly string[] = [
  "ADVERTISE",
  "ANALYZE",
  "CASHIER_ROLE",
  "CREATE_CONTENT",
  "MANAGE",
  "MANAGE_LEADS",
  "MESSAGING",
  "MODERATE",
  "MODERATE_COMMUNITY",
  "PAGES_MESSAGING",
  "READ_PAGE_MAILBOXES",
  "VIEW_MONETIZATION_INSIGHTS",
  "FULL_CONTROL",
];

/** The same, and each as it is named in the New Pages Experience. */
export const KNOWN_TASKS: ReadonlySet<string> = new Set(
  TASKS.flatMap((task) => [task, `PROFILE_PLUS_${task}`]),
);

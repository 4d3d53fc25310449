const WORDS: Readonly<Record<string, string>> = {
  ANALYZE: "read statistics",
  ADVERTISE: "advertise",
  MESSAGING: "write messages",
  MODERATE: "moderate comments",
  CREATE_CONTENT: "publish",
  MANAGE: "manage settings and roles",
};

/** What a person with this task may do. */
export function sayTask(task: string): string {
  return Object.hasOwn(WORDS, task) ? (WORDS[task] ?? task) : task.toLowerCase();
}

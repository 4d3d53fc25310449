/** What each permission allows, for the person who is asked to grant it. */
const SCOPE_WORDS: Readonly<Record<string, string>> = {
  pages_show_list: "see which Pages you have",
  pages_read_engagement: "read what your Page published, and its numbers of followers",
  pages_manage_posts: "publish, change and delete posts of your Page",
  pages_read_user_content: "read comments and what visitors write",
  pages_manage_engagement: "answer, hide and delete comments",
  read_insights: "read the statistics of your Page",
  pages_messaging: "read and send messages as your Page",
  pages_manage_metadata: "subscribe to webhooks and change settings",
  business_management: "see Pages that belong to your business portfolio",
};

/** What a permission allows; empty for an unknown one. */
export function wordsFor(scope: string): string {
  return Object.hasOwn(SCOPE_WORDS, scope) ? (SCOPE_WORDS[scope] ?? "") : "";
}

const TASK_WORDS: Readonly<Record<string, string>> = {
  ANALYZE: "read statistics",
  ADVERTISE: "advertise",
  MESSAGING: "write messages",
  MODERATE: "moderate comments",
  CREATE_CONTENT: "publish",
  MANAGE: "manage settings and roles",
};

/** What a task on a Page allows. */
export function formatTask(task: string): string {
  return Object.hasOwn(TASK_WORDS, task) ? (TASK_WORDS[task] ?? task) : task.toLowerCase();
}

/** The Page permissions of posting: the default of `required-scopes`. */
export const DEFAULT_SCOPES = [
  "pages_show_list",
  "pages_read_engagement",
  "pages_manage_posts",
] as const;

/**
 * Names that Facebook retired, and what to ask for instead.
 * @see https://developers.facebook.com/docs/permissions
 */
const SUCCESSORS: Readonly<Record<string, string>> = {
  manage_pages:
    "pages_show_list, pages_read_engagement, pages_manage_metadata, pages_read_user_content or pages_manage_ads, for what it is used for",
  publish_pages: "pages_manage_posts (posts) and pages_manage_engagement (comments)",
  publish_actions:
    "pages_manage_posts, to post to a Page; nothing lets an app post to a person's profile any more",
  publish_stream:
    "pages_manage_posts, to post to a Page; nothing lets an app post to a person's profile any more",
  offline_access:
    "nothing (the exchange for a long-lived token took its place, and this action does it)",
  read_page_mailboxes: "pages_messaging",
  read_mailbox: "pages_messaging",
  read_stream: "pages_read_engagement and pages_read_user_content",
  manage_notifications: "pages_manage_metadata (webhooks)",
  user_groups: "nothing (the Groups API is gone)",
  user_managed_groups: "nothing (the Groups API is gone)",
  publish_to_groups: "nothing (the Groups API is gone)",
  groups_access_member_info: "nothing (the Groups API is gone)",
  business_basic: "instagram_business_basic",
  business_content_publish: "instagram_business_content_publish",
  business_manage_comments: "instagram_business_manage_comments",
  business_manage_messages: "instagram_business_manage_messages",
};

/** What replaced a retired permission, or undefined where the name is not retired. */
export function successorOf(scope: string): string | undefined {
  return Object.hasOwn(SUCCESSORS, scope) ? SUCCESSORS[scope] : undefined;
}

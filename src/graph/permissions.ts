import { lettersApart } from "./letters-apart.ts";

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

/**
 * Every permission that Facebook, Instagram, Threads and WhatsApp document. Meta adds some each
 * year, so a name that is not here may be right.
 * @see https://developers.facebook.com/docs/permissions
 */
const KNOWN: readonly string[] = `
  public_profile email openid user_age_range user_birthday user_friends user_gender user_hometown
  user_likes user_link user_location user_messenger_contact user_photos user_posts user_videos
  pages_show_list pages_read_engagement pages_read_user_content pages_manage_posts
  pages_manage_engagement pages_manage_metadata pages_manage_ads pages_manage_cta
  pages_manage_instant_articles pages_messaging pages_utility_messaging pages_events page_events
  pages_user_gender pages_user_locale pages_user_timezone paid_marketing_messages
  read_insights read_audience_network_insights publish_video manage_fundraisers manage_app_solution
  business_management ads_management ads_read attribution_read leads_retrieval catalog_management
  private_computation_access research_apis gaming_user_locale
  commerce_account_manage_orders commerce_account_read_orders commerce_account_read_reports
  commerce_account_read_settings commerce_manage_accounts
  facebook_branded_content_ads_brand facebook_creator_marketplace_discovery
  instagram_basic instagram_content_publish instagram_manage_comments instagram_manage_contents
  instagram_manage_events instagram_manage_insights instagram_manage_messages
  instagram_manage_upcoming_events instagram_shopping_tag_products instagram_graph_user_profile
  instagram_branded_content_ads_brand instagram_branded_content_brand
  instagram_branded_content_creator instagram_creator_marketplace_discovery
  instagram_creator_marketplace_messaging instagram_business_basic
  instagram_business_content_publish instagram_business_manage_comments
  instagram_business_manage_insights instagram_business_manage_messages
  threads_basic threads_content_publish threads_delete threads_keyword_search
  threads_location_tagging threads_manage_insights threads_manage_mentions threads_manage_replies
  threads_profile_discovery threads_read_replies
  whatsapp_business_management whatsapp_business_messaging whatsapp_business_manage_events
`
  .trim()
  .split(/\s+/);

/** Letters by which a name may differ from the one that was meant. */
const MOST_APART = 2;

/**
 * The permission that was probably meant by a name that nobody knows, or undefined where the name is
 * known or like none.
 */
export function probablyMeant(name: string): string | undefined {
  if (KNOWN.includes(name)) return undefined;
  const [closest] = KNOWN.filter((known) => Math.abs(known.length - name.length) <= MOST_APART)
    .map((known) => ({ known, apart: lettersApart(name, known) }))
    .filter(({ apart }) => apart <= MOST_APART)
    .toSorted((a, b) => a.apart - b.apart);
  return closest?.known;
}

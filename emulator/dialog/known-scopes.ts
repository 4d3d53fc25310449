/**
 * The permissions an app can ask for, with the dialog's words for each. The names are those of
 * facts section 8 and of Meta's reference; the words are the emulator's own.
 * https://developers.facebook.com/docs/permissions
 */
const SCOPES: Readonly<Record<string, string>> = {
  public_profile: "Your name and profile picture",
  email: "Your email address",
  openid: "Know who you are",
  pages_show_list: "Show a list of the Pages you manage",
  pages_read_engagement: "Read content posted on the Page",
  pages_read_user_content: "Read user content on your Page",
  pages_manage_posts: "Create and manage content on your Page",
  pages_manage_engagement: "Create and manage comments on your Page",
  pages_manage_metadata: "Manage accounts, settings and webhooks for a Page",
  pages_manage_ads: "Manage ads on your Page",
  pages_manage_cta: "Manage your Page's call to action",
  pages_manage_instant_articles: "Manage instant articles of your Page",
  pages_messaging: "Manage and access Page conversations in Messenger",
  pages_events: "Log events of your Page",
  read_insights: "Read Page, app and domain insights",
  business_management: "Manage your business",
  leads_retrieval: "Read leads of your Pages",
  ads_management: "Manage ads of your ad accounts",
  ads_read: "Read ads of your ad accounts",
  catalog_management: "Manage your catalogs",
  instagram_basic: "Read your Instagram profile and posts",
  instagram_content_publish: "Publish on your Instagram account",
  instagram_manage_comments: "Manage comments on your Instagram account",
  instagram_manage_insights: "Read insights of your Instagram account",
  instagram_manage_messages: "Manage messages of your Instagram account",
  whatsapp_business_management: "Manage your WhatsApp business accounts",
  whatsapp_business_messaging: "Send messages with your WhatsApp business accounts",
  publish_video: "Publish live video",
  user_birthday: "Your birthday",
  user_friends: "Friends who use this app too",
  user_gender: "Your gender",
  user_hometown: "Your hometown",
  user_likes: "Pages you like",
  user_link: "The link to your profile",
  user_location: "Your city",
  user_photos: "Your photos",
  user_posts: "Posts on your timeline",
  user_videos: "Your videos",
};

/** Whether Facebook knows a permission of this name; retired ones are unknown. */
export function isKnownScope(scope: string): boolean {
  return Object.hasOwn(SCOPES, scope);
}

/** The dialog's words for a permission. */
export function describeScope(scope: string): string {
  return SCOPES[scope] ?? scope;
}

/**
 * Fields that Meta documents and that have no value here. A request for one of them leaves it out,
 * as Facebook does without a value or a permission; a field that is not documented is refused. The
 * names are those of Meta's own SDK, facebook-business 26.0.
 */
const EMPTY_FIELDS: Readonly<Record<string, ReadonlySet<string>>> = {
  User: words(`about age_range birthday community cover currency education favorite_athletes
    favorite_teams gender hometown id_for_avatars inspirational_people install_type installed
    is_guest_user is_work_account languages link locale location meeting_for middle_name name_format
    payment_pricepoints political profile_pic quotes relationship_status religion short_name
    significant_other sports supports_donate_button_in_live_video third_party_id timezone
    token_for_business updated_time verified video_upload_limits website`),
  Page: words(`about affiliation app_id artists_we_like attire awards band_interests band_members
    best_page bio birthday booking_agent built can_checkin can_post checkins company_overview
    connected_instagram_account connected_page_backed_instagram_account contact_address
    country_page_likes cover culinary_team current_location description description_html
    directed_by display_subtext emails engagement featured_video features food_styles founded
    general_info general_manager genre global_brand_page_name global_brand_root_id has_added_app
    has_transitioned_to_new_page_experience has_whatsapp_business_number has_whatsapp_number
    hometown hours impressum influences instagram_business_account is_always_open is_chain
    is_community_page is_eligible_for_branded_content is_messenger_platform_bot is_owned
    is_permanently_closed is_unclaimed is_verified is_webhooks_subscribed keywords
    leadgen_tos_accepted location members merchant_id mission mpg name_with_location_descriptor
    network new_like_count offer_eligible overall_star_rating page_token parent_page parking
    payment_options personal_info personal_interests phone place_type plot_outline press_contact
    price_range privacy_info_url produced_by products promotion_eligible public_transit
    rating_count record_label release_date restaurant_services restaurant_specialties schedule
    screenplay_by season single_line_address starring start_info store_code store_number studio
    talking_about_count temporary_status unread_message_count unread_notif_count
    unseen_message_count voip_info website were_here_count whatsapp_number written_by`),
  Post: words(`actions admin_creator attachments backdated_time call_to_action child_attachments
    comments coordinates event expanded_height expanded_width feed_targeting full_picture
    icon instagram_eligibility is_eligible_for_promotion is_expired is_hidden is_instagram_eligible
    is_popular is_spherical likes message_tags parent_id picture place privacy promotable_id
    properties reactions scheduled_publish_time shares status_type story story_tags subscribed
    targeting to updated_time video_buying_eligibility width height`),
  Business: words(`block_offline_analytics created_by created_time extended_updated_time is_hidden
    link payment_account_id primary_page profile_picture_uri timezone_id two_factor_type
    updated_by updated_time verification_status vertical vertical_id`),
  Application: words(`app_domains app_name app_type company contact_email creator_uid
    daily_active_users description icon_url logo_url mobile_web_url monthly_active_users namespace
    object_store_urls privacy_policy_url restrictions subcategory supported_platforms
    terms_of_service_url url_scheme_suffix user_support_email user_support_url website_url
    weekly_active_users`),
};

/** Whether this kind of object has a field of this name that is empty here. */
export function isEmptyField(nodeType: string, field: string): boolean {
  return EMPTY_FIELDS[nodeType]?.has(field) ?? false;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}

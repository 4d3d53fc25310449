import { ActionError } from "../errors.ts";
import type { Page } from "./page.ts";

/** Pages that are listed in an error at most. */
const MOST_LISTED = 250;

const REASONS = [
  "it was not ticked when the person chose Pages in Facebook's consent dialog",
  "`pages_show_list` was not granted for it",
  "it belongs to a business portfolio and `business_management` was not granted",
  "the person has no role on it",
].join("; ");

const LOG_IN_AGAIN =
  "The person who made the user token must log in to the app again (open developers.facebook.com/tools/explorer, choose the app under “Meta App”, add the permissions of `required-scopes`, press “Generate Access Token”), tick the Page in the dialog, and save the new user token as the secret behind `user-token`. If the Page belongs to a business portfolio, add the permission `business_management` too. For a system user, assign the Page to it in Business settings (business.facebook.com/settings).";

/** The page with this id is not visible, or comes without a token. */
export function explainMissingPage(
  pageId: string,
  pages: readonly Page[],
  found: Page | undefined,
  consentedIds: readonly string[],
): ActionError {
  if (found) return explainMissingToken(found);
  return new ActionError({
    code: "page-not-visible",
    message: `The user token does not see a Page with the id ${pageId}. It can be missing because: ${REASONS}. ${formatVisible(pages, consentedIds)}`,
    remedy: `Compare \`page-id\` with the list. If the id is right: ${LOG_IN_AGAIN}`,
  });
}

/** Without `page-id`, there is not exactly one page with a token. */
export function explainNoChoice(
  pages: readonly Page[],
  consentedIds: readonly string[],
): ActionError {
  const [only, ...others] = pages;
  if (only && others.length === 0) return explainMissingToken(only);
  if (only) {
    return new ActionError({
      code: "page-several",
      message: `The user token sees ${pages.length} Pages, and \`page-id\` is not set. ${formatVisible(pages, consentedIds)}`,
      remedy: "Set `page-id` in this step's `with:` block to the id of the Page to act on.",
    });
  }
  return new ActionError({
    code: "page-none",
    message: `The user token sees no Page at all. A Page can be missing because: ${REASONS}.${formatConsented(consentedIds)}`,
    remedy: LOG_IN_AGAIN,
  });
}

function explainMissingToken(page: Page): ActionError {
  return new ActionError({
    code: "page-no-token",
    message: `The user token sees the Page ${formatPage(page)}, but Facebook returns no Page token for it. The person has no role on it (Live Contributor is not enough), or the Page's business asks for two-factor authentication and the person has none.`,
    remedy:
      "Somebody with full control of the Page must give the person who made the user token a role with the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then run the job again.",
  });
}

function formatVisible(pages: readonly Page[], consentedIds: readonly string[]): string {
  if (pages.length === 0) return `It sees no Page at all.${formatConsented(consentedIds)}`;
  const listed = pages.slice(0, MOST_LISTED).map((page) => `• ${formatPage(page)}`);
  const rest = pages.length - listed.length;
  return `It sees:\n${listed.join("\n")}${rest > 0 ? `\n• … and ${rest} more` : ""}`;
}

function formatConsented(ids: readonly string[]): string {
  if (ids.length === 0) return "";
  return ` Yet the consent names the Page ids ${ids.slice(0, MOST_LISTED).join(", ")}: setting \`page-id\` to one of them asks for it directly.`;
}

function formatPage({ id, name }: Page): string {
  return name === "" ? id : `${id} ${JSON.stringify(name)}`;
}

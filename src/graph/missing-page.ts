import { quoteName } from "../cut-text.ts";
import { ActionError } from "../errors.ts";
import {
  ADD_THIS_PAGE,
  aroundNewToken,
  type Holder,
  type Remedies,
  THEN_BY_LINK,
} from "../new-user-token.ts";
import type { Page } from "./page.ts";

/** Pages that are listed in an error at most. */
const MOST_LISTED = 250;

const REASONS = {
  person: [
    "it was not among the Pages that the person chose in Facebook's consent dialog",
    "`pages_show_list` was not granted for it",
    "it belongs to a business portfolio and `business_management` was not granted",
    "the person has no role on it",
  ].join("; "),
  "system-user": [
    "it is not assigned to the system user",
    "`pages_show_list` or `business_management` was left out when the token was made",
  ].join("; "),
} as const satisfies Record<Holder, string>;

/** Who asks for a Page, with what. */
export interface PageSeeker {
  holder: Holder;
  /** Page ids that the user token's consent names; empty where it covers all. */
  consentedIds: readonly string[];
  /** Whether the id comes out of the consent, since none was given. */
  isOfConsent?: boolean;
}

const ASSIGN_THE_PAGE =
  "A business administrator must assign the Page to the system user (Business settings → System users → Assign assets), press Generate token there, and save it as the secret behind `user-token`.";

/** How a Page becomes visible. */
function showThePage(holder: Holder, first = ""): Remedies {
  return holder === "system-user"
    ? { remedy: `${first}${ASSIGN_THE_PAGE}` }
    : aroundNewToken(holder, (newToken) => `${first}${newToken}`, { detail: ADD_THIS_PAGE });
}

/**
 * The page with this id is not visible, or comes without a token.
 * @param refusal what Facebook said to the call by id, where its meaning is not known
 */
export function explainMissingPage(
  pageId: string,
  pages: readonly Page[],
  found: Page | undefined,
  { holder, consentedIds, isOfConsent = false }: PageSeeker,
  refusal?: ActionError,
): ActionError {
  if (found) return explainMissingToken(found, holder);
  // This one has been asked for directly.
  const others = consentedIds.filter((id) => id !== pageId);
  return new ActionError({
    code: "page-not-visible",
    message: `The user token does not see a Page with the id ${pageId}${isOfConsent ? ", the only one that the consent names" : ""}. It can be missing because: ${REASONS[holder]}. ${formatVisible(pages, others)}`,
    ...showThePage(holder, isOfConsent ? "" : "Compare `page-id` with the list. "),
    cause: refusal,
  });
}

/** Without `page-id`, there is not exactly one page with a token. */
export function explainNoChoice(
  pages: readonly Page[],
  consentedIds: readonly string[],
  holder: Holder = "person",
): ActionError {
  const [only, ...others] = pages;
  if (only && others.length === 0) return explainMissingToken(only, holder);
  if (only) {
    return new ActionError({
      code: "page-several",
      message: `The user token sees ${pages.length} Pages, and \`page-id\` is not set. ${formatVisible(pages, consentedIds)}`,
      remedy: "Set `page-id` in this step's `with:` block to the id of the Page to act on.",
    });
  }
  return new ActionError({
    code: "page-none",
    message: `The user token sees no Page at all. A Page can be missing because: ${REASONS[holder]}.${formatConsented(consentedIds)}`,
    // They were chosen at the last login, so another one comes second.
    ...(consentedIds.length > 0
      ? { remedy: CHOOSE_CONSENTED, login: "also" }
      : showThePage(holder)),
  });
}

const CHOOSE_CONSENTED =
  "Set `page-id` in this step's `with:` block to one of the ids that the consent names: the Page is then asked for directly.";

/** Of all Pages, there is none with a token. */
export function explainNoTokens(pages: readonly Page[], holder: Holder): ActionError {
  if (pages.length < 2) return explainNoChoice(pages, [], holder);
  return new ActionError({
    code: "page-no-token",
    message: `The user token sees ${pages.length} Pages, but Facebook returns no Page token for any of them. The person has no role on them (Live Contributor is not enough), or the Pages' business asks for two-factor authentication and the person has none. ${formatVisible(pages, [])}`,
    ...giveTheTask(holder, "Pages"),
  });
}

function explainMissingToken(page: Page, holder: Holder): ActionError {
  return new ActionError({
    code: "page-no-token",
    message: `The user token sees the Page ${formatPage(page)}, but Facebook returns no Page token for it. The person has no role on it (Live Contributor is not enough), or the Page's business asks for two-factor authentication and the person has none.`,
    ...giveTheTask(holder, "Page"),
  });
}

/** How a Page that is seen gives a token. */
export function giveTheTask(holder: Holder, what: "Page" | "Pages"): Remedies {
  if (holder === "system-user") {
    return {
      remedy: `A business administrator must assign the ${what} to the system user with the task “Content” (Business settings → System users → Assign assets), and run the job again.`,
    };
  }
  const first = `Somebody with full control of the ${what} must give the person the task “Content” (Page settings → Page access), or the person must turn on two-factor authentication; then`;
  return { remedy: `${first} run the job again.`, byLink: `${first} ${THEN_BY_LINK}.` };
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
  return name === "" ? id : `${id} ${quoteName(name)}`;
}

import { type ErrorCode, type LoginCure, loginCureOfError } from "../error-codes.ts";
import { type Finding, loginCureOf } from "../health/findings.ts";
import type { LoginInputs } from "../inputs/login.ts";
import type { Inputs } from "../inputs/parse.ts";
import { composeLoginLink } from "../login/login-link.ts";
import { LOG_IN_BY_LINK, type Remedies } from "../new-user-token.ts";
import { escapeMarkdown, renderLink, renderMessage } from "./markdown.ts";

/** A login link that a run hands out. */
export interface LoginOffer {
  /** The whole link; it holds nothing secret. */
  url: string;
  appId: string;
  /** The redirect address that must be registered in the app. */
  redirect: string;
  /** The page of GitHub on which the workflow is started; undefined where it is not known. */
  workflowUrl: string | undefined;
  /** Whether `page-id` names a Page, as the way back asks. */
  namesPage: boolean;
}

/** What a run knows of itself when it decides whether to offer a login. */
interface Outcome {
  findings: readonly Finding[];
  errors: ReadonlyArray<{ code: ErrorCode; login: LoginCure | false | undefined }>;
}

/**
 * The login link of a run; undefined where no `login-redirect` is given, or a login cures nothing of
 * what was found. Whatever ends a run that a login began offers the next one.
 *
 * @param now epoch seconds, by the runner's clock
 */
export function offerLogin(inputs: Inputs, outcome: Outcome, now: number): LoginOffer | undefined {
  const { login, policy } = inputs;
  if (!login || !isOffered(login, outcome)) return undefined;
  return {
    url: composeLoginLink(login, { ...inputs, appId: inputs.appId }, policy.requiredScopes, now),
    appId: inputs.appId,
    redirect: login.redirect,
    workflowUrl: login.workflowUrl,
    namesPage: policy.pageId !== undefined || inputs.pages.kind === "several",
  };
}

function isOffered({ address }: LoginInputs, { findings, errors }: Outcome): boolean {
  const [first] = errors;
  if (first && address !== undefined && first.login !== false) return true;
  return (
    errors.some((error) => loginCureOfError(error) !== undefined) ||
    findings.some((finding) => loginCureOf(finding) !== undefined)
  );
}

/** A remedy where a login link is offered: the link first, in its place, or after what must be done before. */
export function withLoginLink({ remedy, byLink }: Remedies, cure: LoginCure | undefined): string {
  switch (cure) {
    case undefined:
    case "told":
      return remedy;
    case "cure":
      return byLink ?? LOG_IN_BY_LINK;
    case "also":
      return byLink ?? `${remedy} Or use this run's login link.`;
    case "after":
      return byLink ?? `${remedy} Then use this run's login link.`;
  }
}

/** The line of the log that holds the whole link. */
export function formatLoginLink({ url }: LoginOffer): string {
  return `Login link: ${url}`;
}

/**
 * The part of the job summary that leads through a login.
 * @param guide where logging in is explained, if that is known
 */
export function renderLoginOffer(offer: LoginOffer, guide: string | undefined): string {
  const { url, appId, redirect, workflowUrl, namesPage } = offer;
  const workflow = workflowUrl ? renderLink("this workflow", workflowUrl) : "this workflow";
  return [
    "### Log in with Facebook",
    ...(namesPage ? [] : [NAME_THE_PAGE]),
    `1. **${renderLink("Open the login link", url)}** of the app ${escapeMarkdown(appId)} and log in. Leave ticked what is ticked, and add this Page. Copy the whole address that the browser shows then, *before anything else*: also when the page is an error or a 404.`,
    `2. Within ten minutes: ${workflow} → “Run workflow”, with that address as \`login-address\`.`,
    "",
    `- *URL Blocked*: register exactly ${renderAddress(redirect)} under “Valid OAuth Redirect URIs” in the app's dashboard. *Can't Load URL*: add its host under App settings → Basic → App domains.`,
    "- `***` in the link: `app-id` or `login-redirect` comes from a secret. Keep it in a variable.",
    `- The link is good for 14 days.${guide ? ` ${renderLink("Everything else about it", guide)}` : ""}`,
  ].join("\n");
}

const NAME_THE_PAGE =
  "First set `page-id` in the workflow to the number of the Page: whoever logs in decides, so the Page must be named. The Page shows it under About → Page transparency; so does a run whose user token sees several Pages.\n";

/** An address to be copied to the letter: in a code span nothing of it means anything. */
function renderAddress(address: string): string {
  return address.includes("`") ? renderMessage(address) : `\`${address}\``;
}

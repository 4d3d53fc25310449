import { formatList } from "../cut-text.ts";
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
  /** The Pages that `page-id` names, as the way back asks; empty where it names none. */
  pageIds: readonly string[];
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
    pageIds: inputs.pages.kind === "several" ? inputs.pages.ids : [policy.pageId ?? []].flat(),
  };
}

function isOffered({ address }: LoginInputs, { findings, errors }: Outcome): boolean {
  const [first] = errors;
  if (first && address !== undefined && first.login !== false) return true;
  return (
    errors.some((error) => isOfferedFor(loginCureOfError(error))) ||
    findings.some((finding) => isOfferedFor(loginCureOf(finding)))
  );
}

function isOfferedFor(cure: LoginCure | undefined): boolean {
  return cure !== undefined && cure !== "beside";
}

/** A remedy where a login link is offered: the link first, in its place, or after what must be done before. */
export function withLoginLink({ remedy, byLink }: Remedies, cure: LoginCure | undefined): string {
  switch (cure) {
    case undefined:
    case "told":
      return remedy;
    case "beside":
      return byLink ?? remedy;
    case "cure":
      return byLink ?? LOG_IN_BY_LINK;
    case "also":
      return byLink ?? `${remedy} Or use this run's login link.`;
    case "after":
      return byLink ?? `${remedy} Then use this run's login link.`;
  }
}

/** The line of the log that holds the whole link, and what to do with it. */
export function formatLoginLink({ url }: LoginOffer): string[] {
  return [
    `Login link: ${url}`,
    "After the login, copy the whole address that the browser shows, before anything else, and start the workflow with it (`login-address`) within ten minutes.",
  ];
}

/**
 * The part of the job summary that leads through a login.
 * @param guide where logging in is explained, if that is known
 */
export function renderLoginOffer(offer: LoginOffer, guide: string | undefined): string {
  const { url, appId, redirect, workflowUrl, pageIds } = offer;
  const workflow = workflowUrl ? renderLink("this workflow", workflowUrl) : "this workflow";
  return [
    "### Log in with Facebook",
    ...(pageIds.length > 0 ? [] : [NAME_THE_PAGE]),
    `1. **${renderLink("Open the login link", url)}** of the app ${escapeMarkdown(appId)} and log in. Leave every permission on, leave ticked what is ticked, and add ${namePages(pageIds)}. Copy the whole address that the browser shows then, *before anything else*: also when the page is an error or a 404.`,
    `2. Within ten minutes: ${workflow} → “Run workflow”, and paste that address into its field (\`login-address\`). If it has none, take the workflow of yours that stores the token.`,
    "",
    `- *URL Blocked*: register exactly ${renderAddress(redirect)} under “Valid OAuth Redirect URIs” in the app's dashboard. *Can't Load URL*: add its host under App settings → Basic → App domains.`,
    "- `***` in the link: `app-id` or `login-redirect` comes from a secret. Keep it in a variable.",
    `- The link is good for 14 days.${guide ? ` ${renderLink("Everything else about it", guide)}` : ""}`,
  ].join("\n");
}

const NAME_THE_PAGE =
  "First set `page-id` in the workflow to the number of the Page: whoever logs in decides, so the Page must be named. The Page shows it under About → Page transparency.\n";

/** Characters of the ids in a step: those of 20 Pages fit. */
const IDS = 340;

function namePages(ids: readonly string[]): string {
  if (ids.length === 0) return "this Page";
  return ids.length === 1 ? `this Page (${ids[0]})` : `these Pages (${formatList(ids, IDS)})`;
}

/** An address to be copied to the letter: in a code span nothing of it means anything. */
function renderAddress(address: string): string {
  return address.includes("`") ? renderMessage(address) : `\`${address}\``;
}

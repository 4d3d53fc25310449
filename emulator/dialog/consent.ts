import { PAGE_SCOPES } from "../graph/state/build-grants.ts";
import type { App, Grant, GrantTargets, User } from "../graph/state/model.ts";
import type { Business, Page } from "../graph/state/page-model.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import { issueCode, redirectWithDenial, redirectWithResult } from "./finish.ts";
import { readOAuthRequest } from "./oauth-request.ts";
import { type ConsentPlan, planConsent } from "./plan-consent.ts";
import { recordConsent } from "./record-consent.ts";
import type { DialogWorld } from "./world.ts";

/** A person's decision in the dialog, made without a browser. */
export interface PersonalDecision {
  user: User;
  /** Of the scopes, those the person does not tick; default: none. */
  declined?: readonly string[];
  /** The pages ticked; default: all current and future ones. */
  pages?: GrantTargets<Page>;
  businesses?: GrantTargets<Business>;
}

/** A login without a browser: the person and the consent. */
export interface ConsentOptions extends PersonalDecision {
  app: App;
  /** Default: what posting to a page needs. */
  scopes?: readonly string[];
  /** Default: the first of the app's list, else `http://localhost/`. */
  redirectUri?: string;
  /** PKCE: base64url of the verifier's SHA-256. */
  codeChallenge?: string;
}

/**
 * Ticks exactly this in the dialog, as a person who is asked again for everything.
 *
 * @returns The code.
 * @throws {DialogRefusal} Where the dialog would show an error page.
 */
export function giveConsent({ graph }: DialogWorld, options: ConsentOptions): string {
  const { user, app } = options;
  const request = readOAuthRequest(graph, {
    client_id: app.id,
    redirect_uri: options.redirectUri ?? app.redirectUris[0] ?? "http://localhost/",
    scope: (options.scopes ?? PAGE_SCOPES).join(","),
    ...(options.codeChallenge !== undefined && {
      code_challenge: options.codeChallenge,
      code_challenge_method: "S256",
    }),
  });
  const grant = record(graph, planConsent(graph, request, user, true), options);
  return issueCode(graph, request, grant);
}

/**
 * Follows a link to the dialog as a person would: one who agrees, and ticks everything that the
 * decision does not leave out, or one who cancels.
 *
 * @returns The address where the person ends up.
 * @throws {DialogRefusal} Where the dialog shows an error page.
 */
export function followLink(
  { graph }: DialogWorld,
  link: string,
  decision: PersonalDecision | "cancel",
): string {
  const query = Object.fromEntries(new URL(link).searchParams);
  const request = readOAuthRequest(graph, query);
  if (decision === "cancel") return redirectWithDenial(request);
  const grant = record(graph, planConsent(graph, request, decision.user), decision);
  return redirectWithResult(graph, request, grant);
}

function record(graph: GraphWorld, plan: ConsentPlan, decision: PersonalDecision): Grant {
  const { declined = [], pages = "all", businesses = "all" } = decision;
  return recordConsent(graph, plan, {
    granted: plan.asked.filter((scope) => !declined.includes(scope)),
    declined: plan.asked.filter((scope) => declined.includes(scope)),
    pages: plan.pages && idsOf(pages),
    businesses: plan.businesses && idsOf(businesses),
  });
}

function idsOf(choice: GrantTargets<{ id: string }>): GrantTargets<string> {
  return choice === "all" ? "all" : choice.map(({ id }) => id);
}

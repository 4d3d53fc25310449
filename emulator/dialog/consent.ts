import { PAGE_SCOPES } from "../graph/state/build-tokens.ts";
import type { App, GrantTargets, User } from "../graph/state/model.ts";
import type { Business, Page } from "../graph/state/page-model.ts";
import { issueCode } from "./finish.ts";
import { readOAuthRequest } from "./oauth-request.ts";
import { planConsent } from "./plan-consent.ts";
import { recordConsent } from "./record-consent.ts";
import type { DialogWorld } from "./world.ts";

/** A login without a browser: the person and the consent. */
export interface ConsentOptions {
  user: User;
  app: App;
  /** Default: what posting to a page needs. */
  scopes?: readonly string[];
  /** Of the scopes, those the person does not tick; default: none. */
  declined?: readonly string[];
  /** The pages ticked; default: all current and future ones. */
  pages?: GrantTargets<Page>;
  businesses?: GrantTargets<Business>;
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
  const { user, app, declined = [], pages = "all", businesses = "all" } = options;
  const request = readOAuthRequest(graph, {
    client_id: app.id,
    redirect_uri: options.redirectUri ?? app.redirectUris[0] ?? "http://localhost/",
    scope: (options.scopes ?? PAGE_SCOPES).join(","),
    ...(options.codeChallenge !== undefined && {
      code_challenge: options.codeChallenge,
      code_challenge_method: "S256",
    }),
  });
  const plan = planConsent(graph, request, user, true);
  const grant = recordConsent(graph, plan, {
    granted: plan.asked.filter((scope) => !declined.includes(scope)),
    declined: plan.asked.filter((scope) => declined.includes(scope)),
    pages: idsOf(pages),
    businesses: idsOf(businesses),
  });
  return issueCode(graph, request, grant);
}

function idsOf(choice: GrantTargets<{ id: string }>): GrantTargets<string> {
  return choice === "all" ? "all" : choice.map(({ id }) => id);
}

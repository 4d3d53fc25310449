import type { App, LoginConfiguration } from "../graph/state/model.ts";
import type { GraphWorld } from "../graph/state/world.ts";
import { isAllowedRedirect } from "./redirect-address.ts";
import { DialogRefusal } from "./refusal.ts";

const RESPONSE_PARTS: readonly string[] = ["code", "token", "granted_scopes"];

/** A request of an app to the dialog, read from its address. */
export interface OAuthRequest {
  /** The parameters as they came. */
  readonly query: Record<string, string>;
  readonly app: App;
  /** As it came, byte for byte: redeeming the code must name the same. */
  readonly redirectUri: string;
  readonly state: string | undefined;
  /** Of `code`, `token` and `granted_scopes`; never empty. */
  readonly responseParts: readonly string[];
  /** Of Login for Business, by `config_id`. */
  readonly configuration: LoginConfiguration | undefined;
  /** Without repetition, `public_profile` first; unknown ones are still in it. */
  readonly scopes: readonly string[];
  /** `auth_type=rerequest`: asks again for declined permissions, and for the pages. */
  readonly isRerequest: boolean;
  /** PKCE, S256. */
  readonly codeChallenge: string | undefined;
}

/**
 * Reads the parameters of `/dialog/oauth`; facts section 9. Other parameters (`display`,
 * `sdk`, `override_default_response_type`, …) changes nothing.
 *
 * @throws {DialogRefusal} Where Facebook shows an error page and does not redirect. The titles of
 *   app id and redirect are Facebook's [C], the other words are the emulator's.
 */
export function readOAuthRequest(graph: GraphWorld, query: Record<string, string>): OAuthRequest {
  const app = readApp(graph, query.client_id ?? query.app_id);
  const redirectUri = readRedirect(app, query.redirect_uri);
  const configuration = readConfiguration(app, query.config_id);
  const scopes = configuration?.scopes ?? splitWords(query.scope);
  return {
    query,
    app,
    redirectUri,
    state: query.state,
    responseParts: readResponseParts(query.response_type),
    configuration,
    scopes: [...new Set(["public_profile", ...scopes])],
    isRerequest: splitWords(query.auth_type).includes("rerequest"),
    codeChallenge: readChallenge(query),
  };
}

function readApp(graph: GraphWorld, id: string | undefined): App {
  const app = graph.apps.get(id ?? "");
  if (!app) {
    const text = "The provided app ID does not look like a valid app ID.";
    throw new DialogRefusal("Invalid App ID", text);
  }
  if (!app.restricted) return app;
  throw new DialogRefusal(
    "Feature Unavailable",
    "Facebook Login is currently unavailable for this app, since we are updating additional details for this app. Please try again later.",
  );
}

function readRedirect(app: App, address: string | undefined): string {
  if (!address) throw parameterRefusal("The parameter redirect_uri is required");
  if (isAllowedRedirect(app, address)) return address;
  throw new DialogRefusal(
    "URL Blocked",
    "This redirect failed because the redirect URI is not whitelisted in the app's Client OAuth Settings. Make sure Client and Web OAuth Login are on and add all your app domains as Valid OAuth Redirect URIs.",
  );
}

function readResponseParts(text: string | undefined): readonly string[] {
  const parts = splitWords(text);
  const unknown = parts.find((part) => !RESPONSE_PARTS.includes(part));
  if (unknown !== undefined) throw parameterRefusal(`response_type ${unknown} is not supported`);
  return parts.length > 0 ? parts : ["code"];
}

function readConfiguration(app: App, id: string | undefined): LoginConfiguration | undefined {
  if (!id) return undefined;
  const configuration = app.configurations.get(id);
  if (configuration) return configuration;
  throw parameterRefusal(`config_id ${id} is no configuration of this app`);
}

function readChallenge(query: Record<string, string>): string | undefined {
  const { code_challenge: challenge, code_challenge_method: method } = query;
  if (!challenge) return undefined;
  if (method !== "S256") throw parameterRefusal("code_challenge_method must be S256");
  if (/^[\w-]{43}$/.test(challenge)) return challenge;
  throw parameterRefusal("code_challenge must be the base64url form of a SHA-256");
}

function splitWords(text: string | undefined): string[] {
  return (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
}

function parameterRefusal(text: string): DialogRefusal {
  return new DialogRefusal("Invalid parameter", text);
}

import { createHash } from "node:crypto";
import { ActionError } from "../../src/library.ts";
import type { Endpoints } from "./endpoints.ts";
import { isSameSecret } from "./nonce.ts";

/** One way through Facebook's login dialog. */
export interface Login {
  appId: string;
  /** Where Facebook sends the browser afterwards; the code must be redeemed with the same bytes. */
  redirectUri: string;
  /** Comes back with the answer, and proves that it belongs to this request. */
  state: string;
  /** The secret half of PKCE. */
  verifier: string;
  scopes: readonly string[];
  /** A configuration of Facebook Login for Business, which replaces `scopes`; empty: none. */
  configId: string;
  /** Whether to ask again for declined permissions and for the Pages. */
  again: boolean;
}

/**
 * The address of the dialog. PKCE is documented for `openid` only; otherwise Facebook ignores or
 * honours it, and either is fine.
 *
 * @see https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
 */
export function dialogAddress({ dialogUrl, graphVersion }: Endpoints, login: Login): string {
  const url = new URL(`${dialogUrl}/${graphVersion}/dialog/oauth`);
  const parameters = {
    client_id: login.appId,
    redirect_uri: login.redirectUri,
    state: login.state,
    response_type: "code",
    ...(login.configId === ""
      ? { scope: login.scopes.join(",") }
      : { config_id: login.configId, override_default_response_type: "true" }),
    ...(login.again ? { auth_type: "rerequest" } : {}),
    code_challenge: createHash("sha256").update(login.verifier).digest("base64url"),
    code_challenge_method: "S256",
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

/**
 * Reads the code from the dialog's answer.
 *
 * @param answer the query of the redirect
 * @throws {ActionError} `login-…` if the answer belongs to another request or has no code: the person
 *   pressed Cancel, or Facebook refused
 */
export function readDialogAnswer(answer: URLSearchParams, state: string): string {
  if (!isSameSecret(answer.get("state") ?? "", state)) {
    throw new ActionError({
      code: "login-foreign",
      message:
        "What came back does not carry the mark of the login that was started here: the page was opened twice, or somebody else sent you here. Nothing was taken from it.",
      remedy: "Log in again.",
    });
  }
  const code = answer.get("code");
  if (code) return code;
  throw answer.get("error") === "access_denied" ? denied() : refused(answer);
}

function denied(): ActionError {
  return new ActionError({
    code: "login-declined",
    message:
      "Without your consent there is no user token, and so no Page token. Nothing was changed.",
    remedy: "Log in again.",
  });
}

function refused(answer: URLSearchParams): ActionError {
  const reason =
    answer.get("error_description") ?? answer.get("error_message") ?? answer.get("error");
  return new ActionError({
    code: "login-refused",
    message: reason ? `Facebook says: ${reason}` : "Facebook gives no reason.",
    remedy: "Log in again.",
  });
}

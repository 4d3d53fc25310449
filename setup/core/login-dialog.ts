import { createHash } from "node:crypto";
import { ActionError, composeDialogAddress } from "../../src/library.ts";
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
 * The address of the dialog: that of the action's login link, with PKCE. That is documented for `openid`
 * only; otherwise Facebook ignores or honours it, and either is fine.
 */
export function dialogAddress(
  { dialogUrl, graphVersion }: Endpoints,
  { verifier, configId, ...login }: Login,
): string {
  const codeChallenge = createHash("sha256").update(verifier).digest("base64url");
  return composeDialogAddress({
    ...login,
    dialogUrl,
    graphVersion,
    configId: configId || undefined,
    codeChallenge,
  });
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

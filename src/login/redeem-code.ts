import { ActionError, RequestError } from "../errors.ts";
import type { GraphClient } from "../graph/client.ts";
import { GraphError } from "../graph/graph-error.ts";
import { explainRefusedCredentials } from "../graph/refused-credentials.ts";
import { tokenText } from "../graph/token-text.ts";
import { field, rootOf } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";

/**
 * Redeems the code of Facebook's login dialog for a user token. A code works once, for some ten
 * minutes, so the request is tried again only where nothing was sent.
 *
 * @param redirectUri the address that the dialog was opened with, to the letter
 * @throws {ActionError} `login-…` when the code was used, has expired, or is of another address;
 *   `app-…` when the app itself is refused
 * @see https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow#exchangecode
 */
export async function redeemCode(
  graph: GraphClient,
  code: Secret,
  redirectUri: string,
): Promise<Secret> {
  try {
    const { body } = await graph.call({
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: graph.appId,
        client_secret: graph.appSecret,
        redirect_uri: redirectUri,
        code,
      },
      retry: "unsent",
    });
    return graph.secret(tokenText(field(rootOf(body), "access_token")));
  } catch (error) {
    throw explainRedemption(error);
  }
}

const ONCE_MORE =
  "Open the login link of this run and log in again; the new address is good for ten minutes.";

function explainRedemption(error: unknown): unknown {
  if (error instanceof RequestError && !error.unsent) return maybeSpent(error);
  if (!(error instanceof GraphError)) return error;
  if (error.transient) return maybeSpent(error);
  const credentials = explainRefusedCredentials(error);
  if (credentials) return credentials;
  const { code, subcode, message } = error.envelope;
  if (/has expired/i.test(message) || subcode === 36007)
    return loginError(
      "login-code-expired",
      "The code in `login-address` has expired: it is good for some ten minutes.",
      error,
    );
  if (/has been used/i.test(message) || subcode === 36009)
    return loginError(
      "login-code-used",
      "The code in `login-address` was redeemed before: it works once.",
      error,
    );
  if (code === 191 || /redirect_uri/i.test(message) || subcode === 36008)
    return new ActionError({
      code: "login-redirect-mismatch",
      message:
        "Facebook does not accept `login-redirect` for this code: it differs from the address that the person logged in with.",
      remedy:
        "Compare `login-redirect` with “Valid OAuth Redirect URIs” in the app's dashboard, to the letter, also its last slash. Then open the login link of this run again.",
      cause: error,
    });
  return loginError(
    "login-refused",
    "Facebook does not accept the code in `login-address`.",
    error,
  );
}

function maybeSpent(error: ActionError): ActionError {
  return new ActionError({
    code: error.code,
    message: `${error.message} The code in \`login-address\` may be spent.`,
    remedy: `Start the workflow with the same address once more. Where that is refused: ${ONCE_MORE}`,
    cause: error,
  });
}

function loginError(
  code: "login-code-expired" | "login-code-used" | "login-refused",
  message: string,
  cause: GraphError,
): ActionError {
  return new ActionError({ code, message, remedy: ONCE_MORE, cause });
}

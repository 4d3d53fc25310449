import {
  ActionError,
  type Context,
  explainRefusedCredentials,
  field,
  GraphError,
  rootOf,
  type Secret,
  tokenText,
} from "../../src/library.ts";
import type { Login } from "./login-dialog.ts";

/**
 * Redeems the code of the login dialog for a user token. A code works once, for some minutes.
 *
 * @throws {ActionError} `login-code-used` if the code was used before, has expired, or is of another login
 * @throws {ActionError} `app-…` if Facebook refuses the app
 * @see https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow#exchangecode
 */
export async function redeemCode(
  { graph }: Context,
  code: string,
  { redirectUri, verifier }: Pick<Login, "redirectUri" | "verifier">,
): Promise<Secret> {
  try {
    const { body } = await graph.call({
      method: "POST",
      path: "/oauth/access_token",
      form: {
        client_id: graph.appId,
        client_secret: graph.appSecret,
        redirect_uri: redirectUri,
        code: graph.secret(code),
        code_verifier: graph.secret(verifier),
      },
    });
    return graph.secret(tokenText(field(rootOf(body), "access_token")));
  } catch (error) {
    if (!(error instanceof GraphError) || error.transient) throw error;
    throw (
      explainRefusedCredentials(error) ??
      new ActionError({
        code: "login-code-used",
        message:
          "The code that the dialog gave cannot be redeemed: it works once and for some minutes. The back button, or reloading the page, uses it a second time.",
        remedy: "Log in again.",
        cause: error,
      })
    );
  }
}

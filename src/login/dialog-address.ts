/** What an address of Facebook's login dialog is made of. */
export interface DialogRequest {
  /** Origin of the dialog, such as `https://www.facebook.com`. */
  dialogUrl: string;
  graphVersion: string;
  appId: string;
  /** Where Facebook sends the browser afterwards; the code must be redeemed with the same bytes. */
  redirectUri: string;
  /** Comes back with the answer, and ties it to this request. */
  state: string;
  /** The permissions to ask for. */
  scopes: readonly string[];
  /** A configuration of Facebook Login for Business, which takes the place of `scopes`. */
  configId: string | undefined;
  /** Whether to ask again for declined permissions and for the Pages. */
  again: boolean;
  /** The public half of PKCE (`S256`), where the caller keeps the other. */
  codeChallenge?: string;
}

/**
 * The address of Facebook's login dialog. It holds nothing secret.
 *
 * @see https://developers.facebook.com/docs/facebook-login/guides/advanced/manual-flow
 */
export function composeDialogAddress(request: DialogRequest): string {
  const { dialogUrl, graphVersion, appId, redirectUri, state, scopes, configId } = request;
  const url = new URL(`${dialogUrl}/${graphVersion}/dialog/oauth`);
  const parameters = {
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    ...(request.again ? { auth_type: "rerequest" } : {}),
    ...(configId
      ? { config_id: configId, override_default_response_type: "true" }
      : { scope: scopes.join(",") }),
    state,
    ...(request.codeChallenge
      ? { code_challenge: request.codeChallenge, code_challenge_method: "S256" }
      : {}),
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

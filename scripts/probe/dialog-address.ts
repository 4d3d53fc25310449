import { DEFAULT_VERSION } from "../../src/graph/versions.ts";
import type { DialogRequest } from "./side.ts";

/**
 * The address of the login dialog. It asks for `public_profile` only and not again, so that what
 * the person has granted before, and for which Pages, stays as it is.
 */
export function dialogAddress(
  dialogUrl: string,
  appId: string,
  { redirectUri, state }: DialogRequest,
): string {
  const url = new URL(`${dialogUrl}/${DEFAULT_VERSION}/dialog/oauth`);
  const parameters = {
    client_id: appId,
    redirect_uri: redirectUri,
    response_type: "code",
    scope: "public_profile",
    state,
  };
  for (const [name, value] of Object.entries(parameters)) url.searchParams.set(name, value);
  return url.href;
}

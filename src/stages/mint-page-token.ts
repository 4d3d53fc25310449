import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Policy } from "../health/policy.ts";
import { formatPage, formatUserToken } from "../report/stage-lines.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import { obtainPage } from "./obtain-page.ts";
import { obtainUserToken } from "./obtain-user-token.ts";
import type { MintedPage } from "./obtained-token.ts";
import type { StoreAccess } from "./preflight.ts";

/** What a mint starts from; the promises are under way already. */
export interface MintInput {
  userToken: Secret;
  policy: Policy;
  /** The inspection of the given user token. */
  inspecting: Promise<TokenInspection>;
  /** Awaited before a Page token is asked for. */
  access: Promise<StoreAccess | undefined>;
}

/**
 * Obtains a Page token: exchanges the user token for a long-lived one, takes the Page's token
 * from it, and inspects and judges that.
 *
 * @throws {ActionError} if the exchange fails, the Page is not found, or the secret store cannot be reached
 */
export async function mintPageToken(input: MintInput, context: Context): Promise<MintedPage> {
  const userToken = await obtainUserToken(input.userToken, input.inspecting, context);
  await input.access;
  const minted = await obtainPage(userToken, input.policy, context);
  context.log(formatUserToken(minted.userToken, minted.inspection.now));
  context.log(formatPage(minted.page));
  return minted;
}

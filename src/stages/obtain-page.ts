import { findPage } from "../graph/find-page.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { PageWithToken } from "../graph/page.ts";
import { assess } from "../health/assess.ts";
import type { Policy } from "../health/policy.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import type { MintedPage, UserToken } from "./obtained-token.ts";
import { explainRefusedPages } from "./refused-user-token.ts";

/**
 * A new Page token from a user token, inspected and judged.
 *
 * @param policy its `pageId` is the Page to look for; undefined takes the only visible one
 * @throws {ActionError} if the Page is not found, has no token, or the token cannot be inspected
 */
export async function obtainPage(
  userToken: UserToken,
  policy: Policy,
  context: Context,
): Promise<MintedPage> {
  const found = await findPageWith(userToken, policy.pageId, context);
  const { page } = found;
  const inspection = await inspectToken(context.graph, page.token);
  const findings = assess(
    inspection,
    { ...policy, pageId: page.id },
    { minted: true, tasks: page.tasks },
  );
  return { ...found, inspection, findings };
}

/**
 * The Page, asked for with the chosen user token. Where the exchange did not say when its token
 * ends, that is inspected meanwhile; should the given one end later after all, the Page is asked
 * for again with it.
 */
async function findPageWith(
  chosen: UserToken,
  pageId: string | undefined,
  { graph }: Context,
): Promise<{ page: PageWithToken; userToken: UserToken }> {
  const ask = (token: Secret) =>
    findPage(graph, token, pageId, chosen.consentedPages).catch((error: unknown) => {
      throw explainRefusedPages(error, graph.appId);
    });
  if (chosen.endsAt !== "unknown") return { page: await ask(chosen.token), userToken: chosen };

  const [page, exchanged] = await Promise.all([
    ask(chosen.token),
    inspectToken(graph, chosen.token),
  ]);
  if (!endsLater(chosen.givenEndsAt, exchanged.expiresAt)) {
    return { page, userToken: { ...chosen, endsAt: exchanged.expiresAt } };
  }
  return {
    page: await ask(chosen.given),
    userToken: { ...chosen, token: chosen.given, endsAt: chosen.givenEndsAt },
  };
}

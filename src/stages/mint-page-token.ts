import { exchangeToken } from "../graph/exchange-token.ts";
import { findPage } from "../graph/find-page.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { PageWithToken } from "../graph/page.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { endsLater, formatEnd } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import { chooseUserToken } from "./choose-user-token.ts";
import type { Context } from "./context.ts";
import type { UserToken } from "./obtained-token.ts";
import type { StoreAccess } from "./preflight.ts";
import { explainRefusedPages } from "./refused-user-token.ts";

/** A new Page token, not yet judged. */
export interface MintedToken {
  page: PageWithToken;
  inspection: TokenInspection;
  userToken: UserToken;
}

/** What a mint starts from; the promises are under way already. */
export interface MintInput {
  userToken: Secret;
  pageId: string | undefined;
  /** The inspection of the given user token. */
  inspection: Promise<TokenInspection>;
  /** Awaited before a Page token is asked for. */
  target: Promise<StoreAccess | undefined>;
}

/**
 * Obtains a Page token: exchanges the user token for a long-lived one, takes the Page's token
 * from it, and inspects that.
 *
 * @throws {ActionError} when the exchange, the Page or the place for secrets is not to be had
 */
export async function mintPageToken(material: MintInput, context: Context): Promise<MintedToken> {
  const { graph, registry, log } = context;
  const exchanging = exchangeToken(graph, material.userToken, registry);
  const [exchange, inspection] = await Promise.allSettled([exchanging, material.inspection]);
  const chosen = chooseUserToken(material.userToken, graph.appId, exchange, inspection);
  await material.target;

  const consented = await consentedPages(material.inspection);
  const { page, userToken } = await findPageWith(chosen, { ...material, consented }, context);
  const minted = { page, userToken, inspection: await inspectToken(graph, page.token) };
  log(`User token: ${describeUserToken(userToken, material.userToken, minted.inspection.now)}`);
  log(`Page: ${page.name === "" ? "" : `${JSON.stringify(page.name)}, `}id ${page.id}`);
  return minted;
}

/** The pages that the user token's consent names; none where it names all. */
async function consentedPages(inspection: Promise<TokenInspection>): Promise<readonly string[]> {
  return (await inspection).granularScopes.get("pages_show_list") ?? [];
}

interface PageSearch {
  userToken: Secret;
  pageId: string | undefined;
  consented: readonly string[];
}

/**
 * The page, asked for with the chosen user token. Where the exchange did not say when its token
 * ends, that is inspected meanwhile; should the given one end later after all, the page is asked
 * for again with it.
 */
async function findPageWith(
  chosen: UserToken,
  quest: PageSearch,
  { graph, registry }: Context,
): Promise<{ page: PageWithToken; userToken: UserToken }> {
  const ask = (token: Secret) =>
    findPage(graph, registry, token, quest.pageId, quest.consented).catch((error: unknown) => {
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
    page: await ask(quest.userToken),
    userToken: { ...chosen, token: quest.userToken, endsAt: chosen.givenEndsAt },
  };
}

function describeUserToken(
  { token, endsAt, exchanged }: UserToken,
  given: Secret,
  now: number,
): string {
  if (!exchanged) return `used as it is, ${formatEnd(endsAt, now)}`;
  if (token.equals(given))
    return `exchanged, but the given one stays in use: it ${formatEnd(endsAt, now)}`;
  return `exchanged for a long-lived one, which ${formatEnd(endsAt, now)}`;
}

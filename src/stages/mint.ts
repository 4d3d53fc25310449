import { exchangeToken } from "../graph/exchange-token.ts";
import { findPage } from "../graph/find-page.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { PageWithToken } from "../graph/page.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { endsLater, sayEnd } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import { chooseUserToken } from "./choose-user-token.ts";
import type { UserToken } from "./held-token.ts";
import type { ReachedTarget } from "./reach-target.ts";
import { explainRefusedPages } from "./refused-user-token.ts";
import type { World } from "./world.ts";

/** A new Page token, not yet judged. */
export interface MintedToken {
  page: PageWithToken;
  inspection: TokenInspection;
  userToken: UserToken;
}

/** What a mint starts from; the promises are under way already. */
export interface MintMaterial {
  userToken: Secret;
  pageId: string | undefined;
  /** The inspection of the given user token. */
  inspection: Promise<TokenInspection>;
  /** Awaited before a Page token is asked for. */
  target: Promise<ReachedTarget | undefined>;
}

/**
 * Obtains a Page token: exchanges the user token for a long-lived one, takes the Page's token
 * from it, and inspects that.
 *
 * @throws {ActionError} when the exchange, the Page or the place for secrets is not to be had
 */
export async function mintPageToken(material: MintMaterial, world: World): Promise<MintedToken> {
  const { graph, vault, log } = world;
  const exchanging = exchangeToken(graph, material.userToken, vault);
  const [exchange, inspection] = await Promise.allSettled([exchanging, material.inspection]);
  const chosen = chooseUserToken(material.userToken, graph.appId, exchange, inspection);
  await material.target;

  const consented = await consentedPages(material.inspection);
  const { page, userToken } = await findPageWith(chosen, { ...material, consented }, world);
  const minted = { page, userToken, inspection: await inspectToken(graph, page.token) };
  log(`User token: ${describeUserToken(userToken, material.userToken, minted.inspection.now)}`);
  log(`Page: ${page.name === "" ? "" : `${JSON.stringify(page.name)}, `}id ${page.id}`);
  return minted;
}

/** The pages that the user token's consent names; none where it names all. */
async function consentedPages(inspection: Promise<TokenInspection>): Promise<readonly string[]> {
  return (await inspection).granularScopes.get("pages_show_list") ?? [];
}

interface PageQuest {
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
  quest: PageQuest,
  { graph, vault }: World,
): Promise<{ page: PageWithToken; userToken: UserToken }> {
  const ask = (token: Secret) =>
    findPage(graph, vault, token, quest.pageId, quest.consented).catch((error: unknown) => {
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
  if (!exchanged) return `used as it is, ${sayEnd(endsAt, now)}`;
  if (token.equals(given))
    return `exchanged, but the given one stays in use: it ${sayEnd(endsAt, now)}`;
  return `exchanged for a long-lived one, which ${sayEnd(endsAt, now)}`;
}

import { findPage } from "../graph/find-page.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { PageWithToken } from "../graph/page.ts";
import { assess } from "../health/assess.ts";
import type { Policy } from "../health/policy.ts";
import { holderOf } from "../health/words.ts";
import { endsLater } from "../moment.ts";
import type { Holder } from "../new-user-token.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import type { ObtainedPage, ObtainedPages, UserToken } from "./obtained-pages.ts";
import { explainRefusedPages } from "./refused-user-token.ts";

/** New Page tokens, and the user token that they came from. */
export interface NewPages extends Omit<ObtainedPages, "findings"> {
  userToken: UserToken;
  /** Epoch seconds, by Facebook's clock. */
  now: number;
}

/** Which Pages to look for, and what is asked of their tokens. */
interface Wanted {
  policy: Policy;
  /** Undefined takes the only visible one. */
  pageIds: ReadonlyArray<string | undefined>;
}

/**
 * New Page tokens from a user token, inspected and judged.
 * @throws {ActionError} if the Page is not found, has no token, or the token cannot be inspected
 */
export async function obtainNewPages(
  chosen: UserToken,
  { policy, pageIds }: Wanted,
  context: Context,
): Promise<NewPages> {
  const { found, userToken } = await findPagesWith(chosen, pageIds, context);
  const holder = holderOf(userToken.kind);
  const pages = await Promise.all(found.map((page) => judgeNewPage(page, policy, holder, context)));
  return { pages, userToken, now: pages[0]?.inspection?.now ?? 0 };
}

async function judgeNewPage(
  { id, name, token, tasks }: PageWithToken,
  policy: Policy,
  holder: Holder,
  { graph }: Context,
): Promise<ObtainedPage> {
  const inspection = await inspectToken(graph, token);
  const origin = { minted: true, tasks, holder };
  const findings = assess(inspection, { ...policy, pageId: id }, origin);
  return { page: { id, name }, token, inspection, minted: true, findings, errors: [] };
}

/**
 * The Pages, asked for with the chosen user token. Where the exchange did not say when its token
 * ends, that is inspected meanwhile; should the given one end later after all, the Pages are asked
 * for again with it.
 */
async function findPagesWith(
  chosen: UserToken,
  pageIds: Wanted["pageIds"],
  { graph }: Context,
): Promise<{ found: PageWithToken[]; userToken: UserToken }> {
  const holder = holderOf(chosen.kind);
  const seeker = { holder, consentedIds: chosen.consentedPages };
  const askFor = (token: Secret, pageId: string | undefined) =>
    findPage(graph, token, pageId, seeker).catch((error: unknown) => {
      throw explainRefusedPages(error, graph.appId, { holder, pageId });
    });
  const ask = (token: Secret) => Promise.all(pageIds.map((id) => askFor(token, id)));
  if (chosen.endsAt !== "unknown") return { found: await ask(chosen.token), userToken: chosen };

  const [found, exchanged] = await Promise.all([
    ask(chosen.token),
    inspectToken(graph, chosen.token),
  ]);
  if (!endsLater(chosen.givenEndsAt, exchanged.expiresAt)) {
    return { found, userToken: { ...chosen, endsAt: exchanged.expiresAt } };
  }
  return {
    found: await ask(chosen.given),
    userToken: { ...chosen, token: chosen.given, endsAt: chosen.givenEndsAt },
  };
}

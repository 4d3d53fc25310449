import { inspectToken } from "../graph/inspect-token.ts";
import { assess } from "../health/assess.ts";
import type { GivenToken } from "../inputs/page-tokens.ts";
import type { CheckInputs, KeepInputs } from "../inputs/parse.ts";
import type { Holder } from "../new-user-token.ts";
import type { Context } from "./context.ts";
import { type GivenPage, type GivenPages, NONE_LOOSE } from "./given-pages.ts";

/**
 * Inspects and judges the given Page tokens, and finds the Page of each.
 *
 * @param holder whose user token would renew them, as far as that is known
 * @throws {ActionError} in a run for one Page when nothing can be found out about its token
 */
export async function judgeGivenPages(
  { pageTokens, pages, policy }: CheckInputs | KeepInputs,
  context: Context,
  holder: Promise<Holder | undefined> = Promise.resolve(undefined),
): Promise<GivenPages> {
  if (pages.kind === "several") {
    const { judgeSeveralGiven } = await import("./judge-several-given.ts");
    return judgeSeveralGiven(pages.ids, pageTokens, { policy, holder }, context);
  }
  const judging = pageTokens.map(async ({ token }: GivenToken): Promise<GivenPage> => {
    const inspection = await inspectToken(context.graph, token);
    const findings = assess(inspection, policy, { minted: false, holder: await holder });
    const pageId = policy.pageId ?? inspection.pageId;
    return { pageId, given: [token], judged: { token, inspection, findings }, errors: [] };
  });
  return { pages: await Promise.all(judging), loose: NONE_LOOSE, findings: [], errors: [] };
}

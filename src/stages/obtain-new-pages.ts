import { findPage } from "../graph/find-page.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import { assess } from "../health/assess.ts";
import type { Policy } from "../health/policy.ts";
import { holderOf } from "../health/words.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import { findWithUserToken } from "./find-with-user-token.ts";
import type { NewPages, WantedPages } from "./new-pages.ts";
import type { UserToken } from "./obtained-pages.ts";
import { explainRefusedPages } from "./refused-user-token.ts";

/**
 * New Page tokens from a user token, inspected and judged.
 * @throws {ActionError} in a run for one Page if it is not found, has no token, or that cannot be
 *   inspected; in a run for several if none is to be had
 */
export async function obtainNewPages(
  chosen: UserToken,
  wanted: WantedPages,
  policy: Policy,
  context: Context,
): Promise<NewPages> {
  if (wanted.kind !== "one") {
    const { obtainSeveralPages } = await import("./obtain-several-pages.ts");
    return obtainSeveralPages(chosen, wanted, policy, context);
  }
  const { graph } = context;
  const { id: pageId } = wanted;
  const holder = holderOf(chosen.kind);
  const seeker = { holder, consentedIds: chosen.consentedPages };
  const find = (token: Secret) =>
    findPage(graph, token, pageId, seeker).catch((error: unknown) => {
      throw explainRefusedPages(error, graph.appId, {
        ...seeker,
        pageId,
        fromLogin: chosen.fromLogin,
      });
    });
  const { found, userToken } = await findWithUserToken(chosen, find, context);
  const { id, name, token, tasks } = found;
  const inspection = await inspectToken(graph, token);
  const origin = { minted: true, tasks, holder, otherNow: chosen.now };
  const findings = assess(inspection, { ...policy, pageId: id }, origin);
  const kept = { page: { id, name }, token, inspection, findings };
  const page = { ...kept, minted: true, given: [], errors: [] };
  return { pages: [page], userToken, findings: [], names: new Map() };
}

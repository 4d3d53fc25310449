import { inspectToken } from "../graph/inspect-token.ts";
import { assess } from "../health/assess.ts";
import type { Judged } from "../health/renewal.ts";
import type { CheckInputs, KeepInputs } from "../inputs/parse.ts";
import type { Holder } from "../new-user-token.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";

/** A Page token that was given, and what it is worth. */
export interface GivenPage extends Judged {
  token: Secret;
}

/**
 * Inspects and judges the given Page tokens.
 *
 * @param holder whose user token would renew them, as far as that is known
 * @throws {ActionError} when nothing can be found out
 */
export async function judgeGivenPages(
  { pageTokens, policy }: CheckInputs | KeepInputs,
  { graph }: Context,
  holder: Promise<Holder | undefined> = Promise.resolve(undefined),
): Promise<GivenPage[]> {
  return Promise.all(
    pageTokens.map(async (token) => {
      const inspection = await inspectToken(graph, token);
      const origin = { minted: false, holder: await holder };
      return { token, inspection, findings: assess(inspection, policy, origin) };
    }),
  );
}

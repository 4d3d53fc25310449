import { inspectToken } from "../graph/inspect-token.ts";
import { endsLater } from "../moment.ts";
import { toResult, valueOrThrow } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Context } from "./context.ts";
import type { UserToken } from "./obtained-pages.ts";

/**
 * What is found with the chosen user token. Where the exchange did not say when its token ends, that
 * is inspected meanwhile; should the given one end later after all, it is looked for again with it.
 */
export async function findWithUserToken<T>(
  chosen: UserToken,
  find: (token: Secret) => Promise<T>,
  { graph }: Context,
): Promise<{ found: T; userToken: UserToken }> {
  if (chosen.endsAt !== "unknown") return { found: await find(chosen.token), userToken: chosen };

  // Where both fail, what was said of the Page tells more.
  const [finding, inspecting] = await Promise.all([
    toResult(find(chosen.token)),
    toResult(inspectToken(graph, chosen.token)),
  ]);
  const [found, exchanged] = [valueOrThrow(finding), valueOrThrow(inspecting)];
  if (!endsLater(chosen.givenEndsAt, exchanged.expiresAt)) {
    return { found, userToken: { ...chosen, endsAt: exchanged.expiresAt } };
  }
  return {
    found: await find(chosen.given),
    userToken: { ...chosen, token: chosen.given, endsAt: chosen.givenEndsAt },
  };
}

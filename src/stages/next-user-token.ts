import type { NextUserToken } from "../health/assess-user-token.ts";
import { holderOf } from "../health/words.ts";
import type { Inputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { ObtainedPages } from "./obtained-pages.ts";
import type { StoreOutcome } from "./store-tokens.ts";

/**
 * The user token that the next run will use: the long-lived one where this run stored it, else the
 * given one. Undefined where there is none, or nothing is known of it.
 */
export function nextUserToken(
  inputs: Inputs,
  { userToken, pages }: Pick<ObtainedPages, "userToken" | "pages">,
  { written }: Pick<StoreOutcome, "written">,
): NextUserToken | undefined {
  if (!userToken || inputs.mode === "check" || inputs.mode === "login") return undefined;
  const { endsAt, givenEndsAt, fromLogin } = userToken;
  const holder = holderOf(userToken.kind);
  const name = inputs.store?.userTokenName;
  const isStored = name !== undefined && written.includes(name);
  if (fromLogin && !isStored) return undefined;
  // A system user's token is given more time also beside a Page token that is kept.
  const isRenewable =
    endsLater(endsAt, givenEndsAt) ||
    (holder === "system-user" && pages.every(({ minted }) => !minted));
  return {
    holder,
    endsAt: isStored ? endsAt : givenEndsAt,
    onlyNewHelps: name !== undefined || !isRenewable,
  };
}

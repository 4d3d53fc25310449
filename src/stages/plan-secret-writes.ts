import { isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { fillName, isPerPage } from "../inputs/secret-names.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { ObtainedPage, ObtainedPages, UserToken } from "./obtained-pages.ts";
import { planTokenLines } from "./plan-token-lines.ts";
import { objectionToPageToken, type SecretWish } from "./secret-wish.ts";

/** A secret to be written. */
export interface SecretWrite {
  name: string;
  value: Secret;
}

/** Which of the secrets that the inputs name are written, and why the others are not. */
export interface SecretWritePlan {
  writes: readonly SecretWrite[];
  skipped: ReadonlyArray<{ name: string; why: string }>;
  /** By name of the secret, the Pages whose tokens it holds. */
  pagesOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Decides what deserves to be stored: nothing where the Page token has a failure or is the given
 * one, and no user token that ends no later than the given one. A good secret is never overwritten
 * with a worse token.
 */
export function planSecretWrites(inputs: Inputs, obtained: ObtainedPages): SecretWritePlan {
  const store = "store" in inputs ? inputs.store : undefined;
  const { pageTokenName, userTokenName } = store ?? {};
  const wishes: SecretWish[] = [];
  if (pageTokenName !== undefined) {
    if (inputs.pages.kind === "one" || isPerPage(pageTokenName))
      wishes.push(...obtained.pages.map((page) => wishOf(page, pageTokenName)));
    else wishes.push(planTokenLines(obtained, pageTokenName));
  }
  if (userTokenName !== undefined) {
    const value = obtained.userToken?.token;
    wishes.push({ name: userTokenName, value, why: objectionToUserToken(obtained), pageIds: [] });
  }
  const writes: SecretWrite[] = [];
  const skipped: Array<{ name: string; why: string }> = [];
  for (const { name, value, why } of wishes) {
    if (why !== undefined) skipped.push({ name, why });
    else if (value) writes.push({ name, value });
  }
  return { writes, skipped, pagesOf: new Map(wishes.map(({ name, pageIds }) => [name, pageIds])) };
}

function wishOf(page: ObtainedPage, template: string): SecretWish {
  const { id } = page.page;
  const isFillable = /^\d+$/.test(id) || !isPerPage(template);
  return {
    name: fillName(template, id),
    value: page.token,
    why: isFillable ? objectionToPageToken(page) : "the id of the Page is not a number",
    pageIds: [id],
  };
}

function objectionToUserToken({ userToken, pages }: ObtainedPages): string | undefined {
  const good = pages.filter(({ inspection, findings }) => inspection && isHealthy(findings));
  if (good.length === 0) return "the Page token is not healthy";
  const isMinted = good.some(({ minted, isLoginGood }) => minted || isLoginGood);
  if (!userToken || !(isMinted || isRefreshed(userToken))) return "the Page token was kept";
  if (userToken.fromLogin) return undefined;
  const isGiven = userToken.token.equals(userToken.given);
  return isGiven || !endsLater(userToken.endsAt, userToken.givenEndsAt)
    ? "the user token in use ends no later than the one given"
    : undefined;
}

/** Whether a system user's token was given more time, which it is also beside a Page token that is kept. */
function isRefreshed({ kind, exchanged }: UserToken): boolean {
  return kind === "system-user" && exchanged;
}

import { isHealthy } from "../health/findings.ts";
import type { Inputs, KeepInputs, MintInputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { ObtainedPage, ObtainedPages, UserToken } from "./obtained-pages.ts";

/** A secret to be written. */
export interface SecretWrite {
  name: string;
  value: Secret;
}

/** Which of the secrets that the inputs name are written, and why the others are not. */
export interface SecretWritePlan {
  writes: readonly SecretWrite[];
  skipped: ReadonlyArray<{ name: string; why: string }>;
}

/**
 * Decides what deserves to be stored: nothing where the Page token has a failure or is the given
 * one, and no user token that ends no later than the given one. A good secret is never overwritten
 * with a worse token.
 */
export function planSecretWrites(inputs: Inputs, obtained: ObtainedPages): SecretWritePlan {
  if (inputs.mode === "check" || inputs.mode === "login" || !inputs.store)
    return { writes: [], skipped: [] };
  const { pageTokenName, userTokenName } = inputs.store;
  const wishes = [
    ...obtained.pages.map((page) => ({
      name: pageTokenName,
      value: page.token,
      why: objectionToPageToken(inputs, page),
    })),
    {
      name: userTokenName,
      value: obtained.userToken?.token,
      why: objectionToUserToken(obtained),
    },
  ];
  const writes: SecretWrite[] = [];
  const skipped: Array<{ name: string; why: string }> = [];
  for (const { name, value, why } of wishes) {
    if (name === undefined) continue;
    if (why !== undefined) skipped.push({ name, why });
    else if (value) writes.push({ name, value });
  }
  return { writes, skipped };
}

function objectionToPageToken(
  inputs: MintInputs | KeepInputs,
  { token, minted, findings }: ObtainedPage,
): string | undefined {
  if (!isHealthy(findings)) return "the Page token is not healthy";
  if (!minted) return "the Page token was kept";
  return inputs.mode === "keep" && inputs.pageTokens.some((given) => token?.equals(given.token))
    ? "the Page token is the one given"
    : undefined;
}

function objectionToUserToken({ userToken, pages }: ObtainedPages): string | undefined {
  const good = pages.filter(({ findings }) => isHealthy(findings));
  if (good.length === 0) return "the Page token is not healthy";
  const isMinted = good.some(({ minted }) => minted);
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

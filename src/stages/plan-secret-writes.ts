import { isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { ObtainedToken } from "./obtained-token.ts";

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
export function planSecretWrites(inputs: Inputs, obtained: ObtainedToken): SecretWritePlan {
  if (inputs.mode === "check" || inputs.mode === "login" || !inputs.store)
    return { writes: [], skipped: [] };
  const { pageTokenName, userTokenName } = inputs.store;
  const wishes = [
    { name: pageTokenName, value: obtained.token, why: objectionToPageToken(inputs, obtained) },
    {
      name: userTokenName,
      value: obtained.userToken?.token ?? obtained.token,
      why: objectionToUserToken(inputs, obtained),
    },
  ];
  const writes: SecretWrite[] = [];
  const skipped: Array<{ name: string; why: string }> = [];
  for (const { name, value, why } of wishes) {
    if (name === undefined) continue;
    if (why === undefined) writes.push({ name, value });
    else skipped.push({ name, why });
  }
  return { writes, skipped };
}

function objectionToPageToken(
  inputs: Inputs,
  { token, minted, findings }: ObtainedToken,
): string | undefined {
  if (!isHealthy(findings)) return "the Page token is not healthy";
  if (!minted) return "the Page token was kept";
  return inputs.mode === "keep" && token.equals(inputs.pageToken)
    ? "the Page token is the one given"
    : undefined;
}

function objectionToUserToken(
  inputs: Inputs,
  { userToken, minted, findings }: ObtainedToken,
): string | undefined {
  if (!isHealthy(findings)) return "the Page token is not healthy";
  if (!minted || !userToken || inputs.mode === "check") return "the Page token was kept";
  if (userToken.fromLogin) return undefined;
  const isGiven = userToken.token.equals(userToken.given);
  return isGiven || !endsLater(userToken.endsAt, userToken.givenEndsAt)
    ? "the user token in use ends no later than the one given"
    : undefined;
}

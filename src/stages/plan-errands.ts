import { isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { HeldToken } from "./held-token.ts";

/** A secret to be written. */
export interface Errand {
  name: string;
  value: Secret;
}

/** Which of the secrets that the inputs name are written, and why the others are not. */
export interface ErrandPlan {
  due: readonly Errand[];
  left: ReadonlyArray<{ name: string; why: string }>;
}

/**
 * Decides what deserves to be stored: nothing where the Page token has a failure or is the given
 * one, and no user token that ends no later than the given one. A good secret is never overwritten
 * with a worse token.
 */
export function planErrands(inputs: Inputs, held: HeldToken): ErrandPlan {
  if (inputs.mode === "check" || !inputs.store) return { due: [], left: [] };
  const { pageTokenName, userTokenName } = inputs.store;
  const wishes = [
    { name: pageTokenName, value: held.token, why: objectionToPageToken(inputs, held) },
    {
      name: userTokenName,
      value: held.userToken?.token ?? inputs.userToken,
      why: objectionToUserToken(inputs, held),
    },
  ];
  const due: Errand[] = [];
  const left: Array<{ name: string; why: string }> = [];
  for (const { name, value, why } of wishes) {
    if (name === undefined) continue;
    if (why === undefined) due.push({ name, value });
    else left.push({ name, why });
  }
  return { due, left };
}

function objectionToPageToken(
  inputs: Inputs,
  { token, minted, findings }: HeldToken,
): string | undefined {
  if (!isHealthy(findings)) return "the Page token is not healthy";
  if (!minted) return "the Page token was kept";
  return inputs.mode === "keep" && token.equals(inputs.pageToken)
    ? "the Page token is the one given"
    : undefined;
}

function objectionToUserToken(
  inputs: Inputs,
  { userToken, minted, findings }: HeldToken,
): string | undefined {
  if (!isHealthy(findings)) return "the Page token is not healthy";
  if (!minted || !userToken || inputs.mode === "check") return "the Page token was kept";
  const isGiven = userToken.token.equals(inputs.userToken);
  return isGiven || !endsLater(userToken.endsAt, userToken.givenEndsAt)
    ? "the user token in use ends no later than the one given"
    : undefined;
}

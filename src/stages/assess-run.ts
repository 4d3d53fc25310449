import { assessNextUserToken } from "../health/assess-user-token.ts";
import { assessVersion } from "../health/assess-version.ts";
import { type Finding, inOrder } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { ObtainedToken } from "./obtained-token.ts";
import type { StoreOutcome } from "./store-tokens.ts";

/**
 * All findings of a run in the order of the contract: about the token, the next user token and the
 * version. A dead token stands alone: nothing around it matters until it is replaced.
 */
export function assessRun(
  inputs: Inputs,
  obtained: ObtainedToken,
  stored: StoreOutcome,
): Finding[] {
  if (obtained.findings.some(({ code }) => code === "invalid")) return inOrder(obtained.findings);
  return inOrder([
    ...obtained.findings,
    ...nextUserToken(inputs, obtained, stored),
    ...assessVersion(obtained.inspection, inputs.graphVersion),
  ]);
}

/** The user token of the next run: the long-lived one where this run stored it, else the given one. */
function nextUserToken(
  inputs: Inputs,
  { userToken, minted, inspection }: ObtainedToken,
  stored: StoreOutcome,
): Finding[] {
  if (!userToken || !minted || inputs.mode === "check" || inputs.mode === "login") return [];
  const name = inputs.store?.userTokenName;
  const isStored = name !== undefined && stored.written.includes(name);
  if (userToken.fromLogin && !isStored) return [];
  const endsAt = isStored ? userToken.endsAt : userToken.givenEndsAt;
  // Storing helps only where there is one to store that ends later.
  const onlyLoginHelps = name !== undefined || !endsLater(userToken.endsAt, userToken.givenEndsAt);
  return assessNextUserToken(endsAt, onlyLoginHelps, inputs.policy, inspection.now);
}

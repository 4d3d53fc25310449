import { assessNextUserToken } from "../health/assess-user-token.ts";
import { assessVersion } from "../health/assess-version.ts";
import type { Finding } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { endsLater } from "../moment.ts";
import type { ObtainedPages } from "./obtained-pages.ts";
import type { StoreOutcome } from "./store-tokens.ts";

/**
 * The findings of a run that are about no Page: the user token, the place for secrets and the
 * version. A dead token stands alone: nothing around it matters until it is replaced.
 */
export function assessRun(
  inputs: Inputs,
  obtained: ObtainedPages,
  stored: StoreOutcome,
): Finding[] {
  const living = obtained.pages.flatMap(({ inspection, findings }) =>
    inspection && !findings.some(({ code }) => code === "invalid") ? [inspection] : [],
  );
  const [inspection] = living;
  if (!inspection) return [];
  return [
    ...obtained.findings,
    ...nextUserToken(inputs, obtained, stored, inspection.now),
    ...assessVersion(inspection, inputs.graphVersion),
  ];
}

/** The user token of the next run: the long-lived one where this run stored it, else the given one. */
function nextUserToken(
  inputs: Inputs,
  { userToken, pages }: ObtainedPages,
  stored: StoreOutcome,
  now: number,
): Finding[] {
  const isMinted = pages.some(({ minted }) => minted);
  if (!userToken || !isMinted || inputs.mode === "check" || inputs.mode === "login") return [];
  const name = inputs.store?.userTokenName;
  const isStored = name !== undefined && stored.written.includes(name);
  if (userToken.fromLogin && !isStored) return [];
  const endsAt = isStored ? userToken.endsAt : userToken.givenEndsAt;
  // Storing helps only where there is one to store that ends later.
  const onlyLoginHelps = name !== undefined || !endsLater(userToken.endsAt, userToken.givenEndsAt);
  return assessNextUserToken(endsAt, onlyLoginHelps, inputs.policy, now);
}

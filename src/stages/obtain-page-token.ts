import { inspectToken } from "../graph/inspect-token.ts";
import { assess } from "../health/assess.ts";
import type { CheckInputs, Inputs, MintInputs } from "../inputs/parse.ts";
import type { HeldToken } from "./held-token.ts";
import { keepOrRenew } from "./keep-or-renew.ts";
import { mintPageToken } from "./mint.ts";
import { nameHeldPage } from "./name-held-page.ts";
import type { ReachedTarget } from "./reach-target.ts";
import type { World } from "./world.ts";

/**
 * The Page token to judge, by the mode: minted, given, or given and renewed when that is due.
 * @throws {ActionError} when there is none, or when nothing can be found out about it
 */
export async function obtainPageToken(
  inputs: Inputs,
  target: Promise<ReachedTarget | undefined>,
  world: World,
): Promise<HeldToken> {
  switch (inputs.mode) {
    case "mint":
      return mint(inputs, target, world);
    case "check":
      return check(inputs, world);
    case "keep":
      return keepOrRenew(inputs, target, world);
  }
}

async function mint(
  { userToken, policy }: MintInputs,
  target: Promise<ReachedTarget | undefined>,
  world: World,
): Promise<HeldToken> {
  const minted = await mintPageToken(
    { userToken, pageId: policy.pageId, inspection: inspectToken(world.graph, userToken), target },
    world,
  );
  const { page, inspection } = minted;
  return {
    token: page.token,
    inspection,
    page,
    minted: true,
    userToken: minted.userToken,
    findings: assess(
      inspection,
      { ...policy, pageId: page.id },
      { minted: true, tasks: page.tasks },
    ),
    errors: [],
  };
}

async function check({ pageToken, policy }: CheckInputs, { graph }: World): Promise<HeldToken> {
  const inspection = await inspectToken(graph, pageToken);
  return {
    token: pageToken,
    inspection,
    page: await nameHeldPage(graph, inspection, pageToken),
    minted: false,
    userToken: undefined,
    findings: assess(inspection, policy, { minted: false }),
    errors: [],
  };
}

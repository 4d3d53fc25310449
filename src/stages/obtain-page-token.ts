import { inspectToken } from "../graph/inspect-token.ts";
import { assess } from "../health/assess.ts";
import type { CheckInputs, Inputs, MintInputs } from "../inputs/parse.ts";
import type { Context } from "./context.ts";
import { keepOrRenew } from "./keep-or-renew.ts";
import { mintPageToken } from "./mint-page-token.ts";
import { nameObtainedPage } from "./name-held-page.ts";
import type { ObtainedToken } from "./obtained-token.ts";
import type { StoreAccess } from "./preflight.ts";

/**
 * The Page token to judge, by the mode: minted, given, or given and renewed when that is due.
 * @throws {ActionError} when there is none, or when nothing can be found out about it
 */
export async function obtainPageToken(
  inputs: Inputs,
  target: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  switch (inputs.mode) {
    case "mint":
      return mint(inputs, target, context);
    case "check":
      return check(inputs, context);
    case "keep":
      return keepOrRenew(inputs, target, context);
  }
}

async function mint(
  { userToken, policy }: MintInputs,
  target: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  const minted = await mintPageToken(
    {
      userToken,
      pageId: policy.pageId,
      inspection: inspectToken(context.graph, userToken),
      target,
    },
    context,
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

async function check(
  { pageToken, policy }: CheckInputs,
  { graph }: Context,
): Promise<ObtainedToken> {
  const inspection = await inspectToken(graph, pageToken);
  return {
    token: pageToken,
    inspection,
    page: await nameObtainedPage(graph, inspection, pageToken),
    minted: false,
    userToken: undefined,
    findings: assess(inspection, policy, { minted: false }),
    errors: [],
  };
}

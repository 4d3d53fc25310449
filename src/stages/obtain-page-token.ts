import { inspectToken } from "../graph/inspect-token.ts";
import { nameObtainedPage } from "../graph/name-page.ts";
import { assess } from "../health/assess.ts";
import type { CheckInputs, Inputs, MintInputs } from "../inputs/parse.ts";
import type { Context } from "./context.ts";
import { keepOrRenew } from "./keep-or-renew.ts";
import { mintPageToken } from "./mint-page-token.ts";
import type { ObtainedToken } from "./obtained-token.ts";
import type { StoreAccess } from "./preflight.ts";

/**
 * The Page token of this run, by the mode: minted, given, or given and renewed when that is due.
 * @throws {ActionError} when there is none, or when nothing can be found out about it
 */
export async function obtainPageToken(
  inputs: Inputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  switch (inputs.mode) {
    case "mint":
      return mint(inputs, access, context);
    case "check":
      return check(inputs, context);
    case "keep":
      return keepOrRenew(inputs, access, context);
    case "login":
      throw new TypeError("a run without a token ends before this stage");
  }
}

async function mint(
  { userToken, policy }: MintInputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  const minted = await mintPageToken({ source: userToken, policy, access }, context);
  return { ...minted, token: minted.page.token, minted: true, errors: [] };
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

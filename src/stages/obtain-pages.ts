import type { CheckInputs, Inputs, MintInputs } from "../inputs/parse.ts";
import type { Context } from "./context.ts";
import { judgeGivenPages } from "./judge-given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import { keepOrRenew } from "./keep-or-renew.ts";
import { mintPages } from "./mint-pages.ts";
import type { ObtainedPages } from "./obtained-pages.ts";
import type { StoreAccess } from "./preflight.ts";

/**
 * The Page tokens of this run, by the mode: minted, given, or given and renewed when that is due.
 * @throws {ActionError} when there is none, or when nothing can be found out about it
 */
export async function obtainPages(
  inputs: Inputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedPages> {
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
): Promise<ObtainedPages> {
  const pageIds = [policy.pageId];
  const minted = await mintPages({ source: userToken, policy, pageIds, access }, context);
  return { ...minted, findings: [] };
}

async function check(inputs: CheckInputs, context: Context): Promise<ObtainedPages> {
  const given = await judgeGivenPages(inputs, context);
  const pages = await Promise.all(given.map((page) => keepGivenPage(page, context)));
  return { pages, userToken: undefined, findings: [] };
}

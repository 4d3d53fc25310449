import type { PageSelection } from "../inputs/pages.ts";
import type { CheckInputs, Inputs, MintInputs } from "../inputs/parse.ts";
import type { Context } from "./context.ts";
import { NONE_LOOSE } from "./given-pages.ts";
import { judgeGivenPages } from "./judge-given-pages.ts";
import { keepGivenPage } from "./keep-given-page.ts";
import { keepOrRenew } from "./keep-or-renew.ts";
import { mintPages } from "./mint-pages.ts";
import { namePages } from "./name-pages.ts";
import type { WantedPages } from "./new-pages.ts";
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
  { userToken: source, policy, pages }: MintInputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedPages> {
  const wanted = wantedOf(pages, policy.pageId);
  const minted = await mintPages({ source, policy, wanted, access }, context);
  return { errors: [], loose: NONE_LOOSE, ...minted };
}

function wantedOf(pages: PageSelection, pageId: string | undefined): WantedPages {
  return pages.kind === "one" ? { kind: "one", id: pageId } : pages;
}

async function check(inputs: CheckInputs, context: Context): Promise<ObtainedPages> {
  const { pages, ...around } = await judgeGivenPages(inputs, context);
  const isSeveral = inputs.pages.kind === "several";
  const named = await namePages(pages.map(keepGivenPage), isSeveral, context);
  return { ...around, pages: named, userToken: undefined };
}

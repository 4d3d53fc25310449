import { nameObtainedPage } from "../graph/name-page.ts";
import type { Context } from "./context.ts";
import type { GivenPage } from "./judge-given-pages.ts";
import type { ObtainedPage } from "./obtained-pages.ts";

/** A given Page token as the one that the run ends up with, under the name of its Page. */
export async function keepGivenPage(
  { token, inspection, findings }: GivenPage,
  { graph }: Context,
): Promise<ObtainedPage> {
  const page = await nameObtainedPage(graph, inspection, token);
  return { token, inspection, page, minted: false, findings, errors: [] };
}

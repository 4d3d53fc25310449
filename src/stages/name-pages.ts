import type { GraphClient } from "../graph/client.ts";
import { nameObtainedPage } from "../graph/name-page.ts";
import { toResult } from "../result.ts";
import type { Context } from "./context.ts";
import type { ObtainedPage } from "./obtained-pages.ts";

/**
 * The Pages with their names. Those that were kept are asked for them, each with its own token.
 * Best effort: a name that is refused is empty.
 *
 * @param known names by id, where a list has told them already
 */
export async function namePages(
  pages: readonly ObtainedPage[],
  isSeveral: boolean,
  context: Context,
  known: ReadonlyMap<string, string> = new Map(),
): Promise<ObtainedPage[]> {
  const named = pages.map((page) => withName(page, page.page.name || known.get(page.page.id)));
  const nameless = named.filter(({ page, minted }) => !minted && page.name === "");
  const asking = nameless.map((page) => (graph: GraphClient) => askForName(page, graph));
  const names = isSeveral
    ? await askTogether(asking, context)
    : await Promise.all(asking.map((ask) => ask(context.graph)));
  const found = new Map(nameless.map((page, at) => [page, names[at]]));
  return named.map((page) => withName(page, found.get(page)));
}

async function askForName(
  { token, inspection }: ObtainedPage,
  graph: GraphClient,
): Promise<string> {
  return token && inspection ? (await nameObtainedPage(graph, inspection, token)).name : "";
}

async function askTogether(
  asking: ReadonlyArray<(graph: GraphClient) => Promise<string>>,
  context: Context,
): Promise<string[]> {
  if (asking.length === 0) return [];
  const answers = await toResult((await context.batches()).together(asking));
  return answers.ok ? answers.value.map((name) => (name.ok ? name.value : "")) : [];
}

function withName(obtained: ObtainedPage, name: string | undefined): ObtainedPage {
  return name ? { ...obtained, page: { ...obtained.page, name } } : obtained;
}

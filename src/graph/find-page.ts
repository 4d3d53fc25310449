import { rootOf } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";
import { GraphError } from "./graph-error.ts";
import { listPages } from "./list-pages.ts";
import { explainMissingPage, explainNoChoice } from "./missing-page.ts";
import { hasToken, PAGE_FIELDS, type Page, type PageWithToken, readPage } from "./page.ts";

/**
 * The page to act on, with its Page token. With an id, the page is asked for directly and looked
 * for among all visible pages only if that gives no token; without one, the only visible page.
 *
 * @param consentedIds page ids that the user token's consent names, to explain what is missing
 * @throws {ActionError} `page-…` when there is no such page, no token for it, or no single page to choose
 * @see https://developers.facebook.com/docs/pages-api/manage-pages
 */
export async function findPage(
  graph: GraphClient,
  userToken: Secret,
  pageId: string | undefined,
  consentedIds: readonly string[],
): Promise<PageWithToken> {
  if (pageId === undefined) {
    const pages = await listPages(graph, userToken);
    const [only, ...others] = pages;
    if (only && others.length === 0 && hasToken(only)) return only;
    throw explainNoChoice(pages, consentedIds);
  }
  const direct = await askForPage(graph, userToken, pageId);
  if (direct && hasToken(direct)) return direct;
  const pages = await listPages(graph, userToken);
  const listed = pages.find((page) => page.id === pageId);
  if (listed && hasToken(listed)) return listed;
  throw explainMissingPage(pageId, pages, listed ?? direct, consentedIds);
}

/** The page by its id; undefined where Facebook refuses, which the list may know better. */
async function askForPage(
  graph: GraphClient,
  userToken: Secret,
  pageId: string,
): Promise<Page | undefined> {
  try {
    const { body } = await graph.call({
      method: "GET",
      path: `/${pageId}`,
      query: { fields: PAGE_FIELDS },
      bearer: userToken,
    });
    const page = readPage(rootOf(body), graph);
    return page.id === pageId ? page : undefined;
  } catch (error) {
    if (error instanceof GraphError && !error.transient) return undefined;
    throw error;
  }
}

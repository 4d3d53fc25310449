import { ActionError } from "../errors.ts";
import { field, type Json, list, optional, rootOf, text } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";
import { PAGE_FIELDS, type Page, readPage } from "./page.ts";

/** Sheets of 100 pages that are read at most: far beyond what one person manages. */
const MOST_SHEETS = 100;

/**
 * All pages that the user token sees. Follows the `after` cursor on the configured host, never
 * the `next` URL of the answer, which holds the token and names a host of its own choice.
 *
 * An empty list is asked for once more: it was seen to come and go.
 *
 * @throws {GraphError} when Facebook refuses
 * @see https://developers.facebook.com/docs/graph-api/reference/user/accounts
 */
export async function listPages(graph: GraphClient, userToken: Secret): Promise<Page[]> {
  const pages = await readSheets(graph, userToken);
  return pages.length > 0 ? pages : readSheets(graph, userToken);
}

async function readSheets(graph: GraphClient, userToken: Secret): Promise<Page[]> {
  const pages: Page[] = [];
  const seen = new Set<string>();
  let after: string | undefined;
  do {
    const sheet = await readSheet(graph, userToken, after);
    pages.push(...sheet.pages);
    after = sheet.after;
    if (after !== undefined && (seen.has(after) || seen.size >= MOST_SHEETS))
      throw endlessList(seen.size);
    if (after !== undefined) seen.add(after);
  } while (after !== undefined);
  return pages;
}

async function readSheet(graph: GraphClient, userToken: Secret, after: string | undefined) {
  const { body } = await graph.call({
    method: "GET",
    path: "/me/accounts",
    query: { fields: PAGE_FIELDS, limit: "100", ...(after === undefined ? {} : { after }) },
    bearer: userToken,
  });
  const answer = rootOf(body);
  const paging = field(answer, "paging");
  return {
    pages: list(field(answer, "data"), (element) => readPage(element, graph)),
    after: paging.value === undefined ? undefined : nextCursor(paging),
  };
}

/** The cursor of the next sheet, where there is one: from `cursors`, else out of the `next` URL. */
function nextCursor(paging: Json): string | undefined {
  const next = optional(field(paging, "next"), text);
  if (next === undefined) return undefined;
  const cursors = field(paging, "cursors");
  const after = cursors.value === undefined ? undefined : optional(field(cursors, "after"), text);
  return after ?? URL.parse(next)?.searchParams.get("after") ?? undefined;
}

function endlessList(sheets: number): ActionError {
  return new ActionError({
    code: "answer-unexpected",
    message: `GET /me/accounts kept naming a next sheet after ${sheets} sheets.`,
    remedy:
      "Set `page-id` to the number of the Page, so that it is asked for directly, or run the job again later.",
  });
}

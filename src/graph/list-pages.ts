import { ActionError } from "../errors.ts";
import { field, type Json, list, optional, rootOf, text } from "../json/decode.ts";
import { toResult } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";
import { GraphError } from "./graph-error.ts";
import { hasToken, PAGE_FIELDS, type Page, readPage } from "./page.ts";
import { wantsLess } from "./transient.ts";

/** Sheets of 100 pages that are read at most: far beyond what one person manages. */
const MOST_SHEETS = 100;

/** Pages asked for in one sheet, and fewer where Facebook finds that too much. */
const LARGEST = 100;
const SMALLER = [50, 25, 10];

/**
 * All pages that the user token sees, each once. Follows the `after` cursor on the configured host,
 * never the `next` URL of the answer, which holds the token and names a host of its own choice.
 *
 * An empty list is asked for once more: it was seen to come and go.
 *
 * @throws {GraphError} when Facebook refuses
 * @see https://developers.facebook.com/docs/graph-api/reference/user/accounts
 */
export async function listPages(graph: GraphClient, userToken: Secret): Promise<Page[]> {
  const readSheet = sheetReader(graph, userToken);
  const pages = await readSheets(readSheet);
  if (pages.length > 0) return onceEach(pages);
  // Should the second look fail, the first answer stands.
  const again = await toResult(readSheets(readSheet));
  return again.ok ? onceEach(again.value) : [];
}

/** One of each id: one with a token where there is one. */
function onceEach(pages: readonly Page[]): Page[] {
  const byId = new Map<string, Page>();
  for (const page of pages) {
    const known = byId.get(page.id);
    if (!known || (!hasToken(known) && hasToken(page))) byId.set(page.id, page);
  }
  return [...byId.values()];
}

interface Sheet {
  pages: Page[];
  /** The cursor of the next sheet, where there is one. */
  after: string | undefined;
}

async function readSheets(
  readSheet: (after: string | undefined) => Promise<Sheet>,
): Promise<Page[]> {
  const pages: Page[] = [];
  const seen = new Set<string>();
  let after: string | undefined;
  do {
    const sheet = await readSheet(after);
    pages.push(...sheet.pages);
    after = sheet.after;
    if (after !== undefined && (seen.has(after) || seen.size >= MOST_SHEETS))
      throw endlessList(seen.size);
    if (after !== undefined) seen.add(after);
  } while (after !== undefined);
  return pages;
}

/** Reads sheets that are as large as Facebook allows: what was too much once is not asked for again. */
function sheetReader(graph: GraphClient, userToken: Secret) {
  let limit: number = LARGEST;
  return async function readSheet(after: string | undefined): Promise<Sheet> {
    for (;;) {
      try {
        return await askForSheet(graph, userToken, limit, after);
      } catch (error) {
        const isTooMuch = error instanceof GraphError && wantsLess(error.envelope);
        const less = SMALLER.find((smaller) => smaller < limit);
        if (!isTooMuch || less === undefined) throw error;
        limit = less;
      }
    }
  };
}

async function askForSheet(
  graph: GraphClient,
  userToken: Secret,
  limit: number,
  after: string | undefined,
): Promise<Sheet> {
  const { body } = await graph.call({
    method: "GET",
    path: "/me/accounts",
    query: {
      ...{ fields: PAGE_FIELDS, limit: String(limit) },
      ...(after === undefined ? {} : { after }),
    },
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

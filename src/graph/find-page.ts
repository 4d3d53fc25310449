import { ActionError } from "../errors.ts";
import { rootOf } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";
import { classifyRefusal } from "./classify-refusal.ts";
import type { GraphClient } from "./client.ts";
import { GraphError, withBesides } from "./graph-error.ts";
import { listPages } from "./list-pages.ts";
import { explainMissingPage, explainNoChoice, type PageSeeker } from "./missing-page.ts";
import { hasToken, PAGE_FIELDS, type Page, type PageWithToken, readPage } from "./page.ts";
import { explainOtherId } from "./refused-page.ts";

/**
 * The page to act on, with its Page token. With an id, the page is asked for directly and looked
 * for among all visible pages only if that gives no token; without one, the only visible page.
 *
 * What Facebook said to the call by id decides what is thrown, where its meaning is known.
 *
 * @throws {GraphError} when Facebook refuses, for the caller to explain
 * @throws {ActionError} `page-…` when there is no such page, no token for it, or no single page to choose
 * @see https://developers.facebook.com/docs/pages-api/manage-pages
 */
export async function findPage(
  graph: GraphClient,
  userToken: Secret,
  pageId: string | undefined,
  seeker: PageSeeker,
): Promise<PageWithToken> {
  if (pageId === undefined) return findOnlyPage(graph, userToken, seeker);
  const direct = await askForPage(graph, userToken, pageId);
  if (direct.page && hasToken(direct.page)) return direct.page;
  const pages = await listPagesAfter(direct.refusal, graph, userToken);
  const listed = pages.find((page) => page.id === pageId);
  if (listed && hasToken(listed)) return listed;
  throw explainAbsence(pageId, pages, listed, direct, seeker);
}

/** The only visible page; where the list is empty, the only one that the consent names. */
async function findOnlyPage(
  graph: GraphClient,
  userToken: Secret,
  seeker: PageSeeker,
): Promise<PageWithToken> {
  const { consentedIds, holder } = seeker;
  const pages = await listPages(graph, userToken);
  const [only, ...others] = pages;
  if (only && others.length === 0 && hasToken(only)) return only;
  const [consented, ...more] = new Set(consentedIds);
  // Business-owned pages were seen to be missing from the list, and to be there by their id.
  if (only || consented === undefined || more.length > 0)
    throw explainNoChoice(pages, consentedIds, holder);
  const direct = await askForPage(graph, userToken, consented);
  // The consent may name a profile's number: Facebook answers with the Page's own id.
  const page = direct.page ?? direct.other;
  if (page && hasToken(page)) return page;
  throw explainAbsence(consented, pages, undefined, direct, { ...seeker, isOfConsent: true });
}

/** What came of asking for a page by its id. */
export interface DirectAnswer {
  page?: Page;
  /** Facebook's refusal, or its answer under another id. */
  refusal?: ActionError;
  /** The Page that Facebook answers with in place of the one asked for. */
  other?: Page;
}

/** Asks for a page by its id. @throws {RequestError | GraphError} when that fails for a passing reason */
export async function askForPage(
  graph: GraphClient,
  userToken: Secret,
  pageId: string,
): Promise<DirectAnswer> {
  try {
    const { body } = await graph.call({
      method: "GET",
      path: `/${pageId}`,
      query: { fields: PAGE_FIELDS },
      bearer: userToken,
    });
    const page = readPage(rootOf(body), graph);
    if (page.id === pageId) return { page };
    return { refusal: explainOtherId(pageId, page.id), other: page };
  } catch (error) {
    if (error instanceof GraphError && !error.transient) return { refusal: error };
    throw error;
  }
}

/** The list, which may know better than the call by id. Where it fails, too, both are told. */
async function listPagesAfter(
  refusal: ActionError | undefined,
  graph: GraphClient,
  userToken: Secret,
): Promise<Page[]> {
  try {
    return await listPages(graph, userToken);
  } catch (error) {
    if (refusal === undefined || !(error instanceof ActionError)) throw error;
    throw isDecisive(refusal, error) ? withBesides(refusal, error) : withBesides(error, refusal);
  }
}

/** Whether it is known what the refusal of a call by id means, and that says more than why there is no list. */
export function saysMore(refusal: ActionError, listError: ActionError): boolean {
  return isTelling(refusal) && isDecisive(refusal, listError);
}

/** Whether the refusal of the call by id says more than the failure of the list. */
function isDecisive(refusal: ActionError, error: ActionError): boolean {
  const isRefused = error instanceof GraphError && !error.transient;
  // The list does without the permission that the call by id needs: whatever ails the list comes first.
  if (isAboutPermission(refusal)) return isRefused && !isTelling(error);
  return isTelling(refusal) || (isRefused && !isTelling(error));
}

function isAboutPermission(refusal: ActionError): boolean {
  return (
    refusal instanceof GraphError && classifyRefusal(refusal.envelope) === "page-permission-missing"
  );
}

/** Why a page is not found; its code is `page-not-visible` or `page-no-token` where Facebook does not say. */
export function explainAbsence(
  pageId: string,
  pages: readonly Page[],
  listed: Page | undefined,
  { page, refusal }: DirectAnswer,
  seeker: PageSeeker,
): ActionError {
  if (refusal && isTelling(refusal)) return refusal;
  return explainMissingPage(pageId, pages, listed ?? page, seeker, refusal);
}

/** Whether it is known what a refusal means. */
function isTelling(refusal: ActionError): boolean {
  return !(refusal instanceof GraphError) || classifyRefusal(refusal.envelope) !== undefined;
}

import type { ActionError } from "../errors.ts";
import { type Result, toResult } from "../result.ts";
import type { Secret } from "../secrets/secret.ts";
import type { Batches } from "./batch/open-batches.ts";
import type { GraphClient } from "./client.ts";
import { askForPage, type DirectAnswer, saysMore } from "./find-page.ts";
import { GraphError, withBesides } from "./graph-error.ts";
import { listPages } from "./list-pages.ts";
import { type Lookup, lookUpPage } from "./look-up-page.ts";
import { explainNoTokens, type PageSeeker } from "./missing-page.ts";
import { hasToken, type Page } from "./page.ts";

/** What came of looking for several Pages. */
export interface FoundPages {
  /** In the order of the ids, else of the list. */
  lookups: readonly Lookup[];
  /** All Pages that the list shows. */
  listed: readonly Page[];
}

/**
 * Several Pages, or all: those of the list, and by a batch those that it lacks. Pages that the
 * consent names belong to all, also where the list lacks them, but for those that have moved into
 * another one of them.
 *
 * @param ids undefined: all Pages that the user token sees
 * @throws {GraphError} when Facebook refuses the list, no Page is to be had without it, and no call
 *   by id says more
 * @throws {ActionError} when all are wanted: `page-none` where none is there, `page-no-token` where
 *   none comes with a token
 */
export async function findSeveralPages(
  graph: GraphClient,
  batches: Batches,
  userToken: Secret,
  ids: readonly string[] | undefined,
  seeker: PageSeeker,
): Promise<FoundPages> {
  const list = await toResult(listPages(graph, userToken));
  if (!list.ok && (ids === undefined || !isRefusal(list.error))) throw list.error;
  const listed = list.ok ? list.value : [];
  const wanted = ids ?? allOf(listed, seeker);
  const known = new Map(listed.map((page) => [page.id, page]));
  const missing = wanted.filter((id) => !known.has(id));
  const asked = await batches.together(
    missing.map((id) => (batched) => askForPage(batched, userToken, id)),
  );
  const direct = new Map(missing.map((id, at) => [id, asked[at]]));
  const listError = list.ok ? undefined : list.error;
  const search = { listed: known, direct, among: ids ?? ("all" as const), seeker, listError };
  const all = wanted.map((id) => lookUpPage(id, search));
  const lookups = ids ? all : withoutMoved(all, listed);
  if (lookups.length === 0) throw explainNoTokens(listed, seeker.holder);
  return { lookups: listError ? tellOfList(lookups, listError, asked) : lookups, listed };
}

/** What has moved into another one of all Pages is that one. */
function withoutMoved(lookups: readonly Lookup[], listed: readonly Page[]): Lookup[] {
  const ids = new Set([...listed, ...lookups].map(({ id }) => id));
  return lookups.filter(({ newId }) => newId === undefined || !ids.has(newId));
}

/**
 * Why there is no list is told once: as the error of the run where no call by id says more, by the
 * Pages whose own refusal says less, else beside the first one that is not there.
 */
function tellOfList(
  lookups: readonly Lookup[],
  listError: ActionError,
  asked: ReadonlyArray<Result<DirectAnswer> | undefined>,
): readonly Lookup[] {
  const refusals = asked.flatMap((answer) => (answer?.ok && answer.value.refusal) || []);
  const saysLess = refusals.filter((refusal) => !saysMore(refusal, listError));
  if (lookups.every(({ found }) => !found.ok) && saysLess.length === refusals.length)
    throw listError;
  const first = lookups.findIndex(({ found }) => !found.ok);
  if (saysLess.length > 0) return lookups;
  return lookups.map((lookup, at) =>
    at === first && !lookup.found.ok
      ? { ...lookup, found: { ok: false, error: withBesides(lookup.found.error, listError) } }
      : lookup,
  );
}

function isRefusal(error: ActionError): boolean {
  return error instanceof GraphError && !error.transient;
}

/** A Page that is listed without a token is left out. */
function allOf(listed: readonly Page[], { consentedIds }: PageSeeker): string[] {
  const known = new Set(listed.map(({ id }) => id));
  return [
    ...listed.filter(hasToken).map(({ id }) => id),
    ...new Set(consentedIds.filter((id) => !known.has(id))),
  ];
}

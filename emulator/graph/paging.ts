import type { GraphCall } from "./call.ts";
import { findCallingApp } from "./calling-app.ts";
import { GraphError, parameterError } from "./graph-error.ts";
import { pickServedVersion } from "./versions.ts";

/** Page size without `limit` [C]. */
const DEFAULT_LIMIT = 25;

/** One sheet of an edge: its path, parameters and all of its objects in order. */
export interface EdgeList<T> {
  /** Without the version: `{user-id}/accounts`. */
  readonly path: string;
  readonly params: Record<string, string>;
  readonly items: readonly T[];
  keyOf(item: T): string;
  render(item: T): unknown;
}

/**
 * Cuts one sheet out of a list by `limit`, `after`, `before`, `offset` and `summary`. The cursors are there
 * on the last sheet too; `next` and `previous` are full URLs that carry the access token in the
 * query, as Facebook's do, and no `appsecret_proof` (facts section 3.1).
 *
 * @throws {GraphError} 100 for a limit, offset or cursor that is none; 1 for a limit too large.
 */
export function listSheet<T>(call: GraphCall, list: EdgeList<T>): Record<string, unknown> {
  const { params, items } = list;
  const limit = Math.max(1, readNumber(params.limit, "limit", DEFAULT_LIMIT));
  assertNotTooMuch(call, limit);
  const keys = items.map(list.keyOf);
  const from = params.after ? find(keys, params.after) + 1 : readNumber(params.offset, "offset", 0);
  const upTo = params.before ? find(keys, params.before) : undefined;
  const start = upTo === undefined ? from : Math.max(0, upTo - limit);
  const sheet = items.slice(start, upTo ?? start + limit);
  const summary = params.summary ? { summary: { total_count: items.length } } : {};
  const [first, last] = [sheet[0], sheet.at(-1)];
  if (first === undefined || last === undefined) return { data: [], ...summary };
  const cursors = { before: encode(list.keyOf(first)), after: encode(list.keyOf(last)) };
  const hasNext = start + sheet.length < items.length;
  return {
    data: sheet.map(list.render),
    paging: {
      cursors,
      ...(hasNext && { next: sheetUrl(call, list, limit, { after: cursors.after }) }),
      ...(start > 0 && { previous: sheetUrl(call, list, limit, { before: cursors.before }) }),
    },
    ...summary,
  };
}

/** As with code 1 elsewhere, the same request never succeeds; a smaller limit does. */
function assertNotTooMuch({ world }: GraphCall, limit: number): void {
  if (world.largestLimit === undefined || limit <= world.largestLimit) return;
  throw new GraphError(
    1,
    "Please reduce the amount of data you're asking for, then retry your request",
    { status: 500 },
  );
}

function readNumber(text: string | undefined, name: string, fallback: number): number {
  if (text === undefined || text === "") return fallback;
  if (!/^\d+$/.test(text)) throw parameterError(`Param ${name} must be an integer`);
  return Number(text);
}

function find(keys: readonly string[], cursor: string): number {
  const index = keys.findIndex((key) => encode(key) === cursor);
  if (index < 0) throw parameterError("Invalid cursors values");
  return index;
}

/** Cursors are the base64 of the id, `=` escaped as in tokens. */
function encode(key: string): string {
  return Buffer.from(key).toString("base64").replaceAll("=", "ZD");
}

function sheetUrl<T>(
  call: GraphCall,
  list: EdgeList<T>,
  limit: number,
  cursor: Record<string, string>,
): string {
  const { appsecret_proof, appsecret_time, after, before, offset, method, ...kept } = list.params;
  const app = findCallingApp(call);
  const version = pickServedVersion(call.world, call.askedVersion, app?.version);
  const query = new URLSearchParams({
    ...kept,
    access_token: call.token?.value ?? "",
    pretty: "0",
    limit: String(limit),
    ...cursor,
  });
  return `${call.origin}/${version}/${list.path}?${query}`;
}

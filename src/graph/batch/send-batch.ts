import { DecodingError } from "../../errors.ts";
import type { HttpAnswer } from "../../http/route.ts";
import { field, type Json, list, optional, rootOf, text, wholeNumber } from "../../json/decode.ts";
import type { GraphClient, GraphRequest } from "../client.ts";
import { isWorthRepeating } from "./classify-failure.ts";

/** Requests in one batch at most. @see https://developers.facebook.com/docs/graph-api/batch-requests */
export const MOST_REQUESTS = 50;

/** Largest answer to a batch that is read, in bytes: an inspection lists every Page for every permission. */
const MAX_BODY = 16 * 1024 * 1024;

/** What Facebook answered to one request of a batch; undefined where it gave no answer to it. */
export type BatchItem = HttpAnswer | undefined;

/**
 * Sends requests together, in the name of the app. All of them travel in the body, tokens included;
 * each that has a caller of its own brings that caller's token and proof.
 *
 * @returns one item for each request, in their order
 * @throws {GraphError} when Facebook refuses the batch as a whole
 * @throws {RequestError} when there is no usable answer, or a too large one
 */
export async function sendBatch(
  graph: GraphClient,
  requests: readonly GraphRequest[],
): Promise<BatchItem[]> {
  const { body, now, servedVersion } = await graph.call({
    method: "POST",
    path: "/",
    form: {
      access_token: graph.appToken,
      appsecret_proof: graph.prove(graph.appToken),
      batch: JSON.stringify(requests.map((request) => describeRequest(request, graph))),
    },
    maxBody: MAX_BODY,
    ...(requests.every(({ retry }) => retry === false) && { retry: false }),
    mayRepeat: (failure) => isWorthRepeating(failure, requests.length),
  });
  // What an item does not say of itself holds for the whole.
  const shared = {
    date: new Date(now * 1000).toUTCString(),
    ...(servedVersion === undefined ? {} : { "facebook-api-version": servedVersion }),
  };
  const items = list(rootOf(body), (item) => readItem(item, shared));
  // Which answer is whose is known by its place alone.
  const isWhole = items.length === requests.length;
  return requests.map((_, at) => (isWhole ? items[at] : undefined));
}

/** One request as Facebook's batches write it. */
function describeRequest({ method, path, query = {}, bearer }: GraphRequest, graph: GraphClient) {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(query))
    parameters.set(name, typeof value === "string" ? value : value.reveal());
  if (bearer) {
    if (bearer !== graph.appToken) parameters.set("access_token", bearer.reveal());
    parameters.set("appsecret_proof", graph.prove(bearer).reveal());
  }
  return { method, relative_url: `${path.slice(1)}?${parameters}` };
}

/** An item that is null was not answered in time; one of no known form counts as that. */
function readItem(item: Json, shared: Record<string, string>): BatchItem {
  if (item.value === undefined) return undefined;
  try {
    const own = optional(field(item, "headers"), (headers) => list(headers, readHeader)) ?? [];
    return {
      status: wholeNumber(field(item, "code")),
      headers: { ...shared, ...Object.fromEntries(own) },
      body: text(field(item, "body")),
    };
  } catch (error) {
    if (error instanceof DecodingError) return undefined;
    throw error;
  }
}

function readHeader(header: Json): [string, string] {
  return [text(field(header, "name")).toLowerCase(), text(field(header, "value"))];
}

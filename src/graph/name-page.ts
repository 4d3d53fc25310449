import { ActionError } from "../errors.ts";
import { field, rootOf, text } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";

/**
 * The name of a page, read with its own token, in one try. A name is nice to have: where it is
 * refused or not to be had, it is empty.
 */
export async function namePage(
  graph: GraphClient,
  pageId: string,
  pageToken: Secret,
): Promise<string> {
  try {
    const { body } = await graph.call({
      method: "GET",
      path: `/${encodeURIComponent(pageId.toWellFormed())}`,
      query: { fields: "name" },
      bearer: pageToken,
      retry: false,
    });
    return text(field(rootOf(body), "name"));
  } catch (error) {
    if (error instanceof ActionError) return "";
    throw error;
  }
}

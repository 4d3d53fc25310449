import { ActionError } from "../errors.ts";
import { field, rootOf, text } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";
import type { TokenInspection } from "./token-inspection.ts";

/** The Page of a given Page token. A dead token, or one of another kind, is not asked for a name. */
export async function nameObtainedPage(
  graph: Pick<GraphClient, "call">,
  { state, kind, pageId }: TokenInspection,
  pageToken: Secret,
): Promise<{ id: string; name: string }> {
  if (pageId === undefined || state !== "valid" || kind !== "page")
    return { id: pageId ?? "", name: "" };
  return { id: pageId, name: await namePage(graph, pageId, pageToken) };
}

/**
 * The name of a Page, read with its own token, in one try. Best effort: returns an empty string if
 * Facebook refuses or does not answer.
 */
export async function namePage(
  graph: Pick<GraphClient, "call">,
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

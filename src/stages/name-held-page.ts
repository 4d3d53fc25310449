import type { GraphClient } from "../graph/client.ts";
import { namePage } from "../graph/name-page.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import type { Secret } from "../secrets/secret.ts";

/** The page of a given Page token; a dead token, or one of another kind, is not asked for a name. */
export async function nameObtainedPage(
  graph: GraphClient,
  { state, kind, pageId }: TokenInspection,
  pageToken: Secret,
): Promise<{ id: string; name: string }> {
  if (pageId === undefined || state !== "valid" || kind !== "page")
    return { id: pageId ?? "", name: "" };
  return { id: pageId, name: await namePage(graph, pageId, pageToken) };
}

import { field, id, type Json, list, name, optional, text } from "../json/decode.ts";
import type { Secret } from "../secrets/secret.ts";
import type { GraphClient } from "./client.ts";
import { tokenText } from "./token-text.ts";

/** A page as the user token sees it. */
export interface Page {
  id: string;
  name: string;
  /** Missing where the user has no role on the page that gives one. */
  token: Secret | undefined;
  /** What the user may do there, where Facebook tells: `CREATE_CONTENT`, `PROFILE_PLUS_MANAGE`, … */
  tasks: readonly string[] | undefined;
}

/** A page with its token. */
export type PageWithToken = Page & { token: Secret };

/** The fields asked for: `access_token` is left out unless it is named. */
export const PAGE_FIELDS = "id,name,access_token,tasks";

/** Reads a page element of any answer. @throws {DecodingError} */
export function readPage(json: Json, graph: GraphClient): Page {
  const token = optional(field(json, "access_token"), tokenText);
  return {
    id: id(field(json, "id")),
    // As it is: who shows it takes care of what is in it.
    name: optional(field(json, "name"), text) ?? "",
    token: token === undefined ? undefined : graph.secret(token),
    tasks: optional(field(json, "tasks"), (tasks) => list(tasks, name)),
  };
}

/** Whether Facebook gave a token for the page. */
export function hasToken(page: Page): page is PageWithToken {
  return page.token !== undefined;
}

import type { Scene } from "../scenes/scene.ts";
import type { CallSpec } from "./call.ts";

type Known = Pick<CallSpec, "is" | "server">;

/** Whose token is inspected. */
type Inspected = "given user" | "given page" | "exchanged" | "new page";

/** `POST /oauth/access_token`. */
export const exchange: Known = {
  server: "graph",
  is: ({ path }) => path.endsWith("/oauth/access_token"),
};

/** `POST /oauth/access_token` with the code of a login. */
export const redemption: Known = {
  server: "graph",
  is: ({ path, form }) => path.endsWith("/oauth/access_token") && "code" in form,
};

/** `GET /debug_token` of one of the run's tokens. */
export function inspection(of: Inspected): Known {
  return {
    server: "graph",
    is: ({ path, query }, scene) =>
      path.endsWith("/debug_token") && whose(query.input_token ?? "", scene) === of,
  };
}

function whose(token: string, { emulator, userToken, pageToken }: Scene): Inspected {
  if (token === userToken?.value) return "given user";
  if (token === pageToken?.value) return "given page";
  return emulator.graph.tokens.get(token)?.kind === "page" ? "new page" : "exchanged";
}

/** `GET /{page-id}` with the Page's token among its fields. */
export const pageById: Known = {
  server: "graph",
  is: ({ path, query }, { page }) =>
    path.endsWith(`/${page.id}`) && (query.fields ?? "").includes("access_token"),
};

/** `GET /{page-id}?fields=name`. */
export const pageName: Known = {
  server: "graph",
  is: ({ path, query }, { page }) => path.endsWith(`/${page.id}`) && query.fields === "name",
};

/** `GET /me/accounts`, the sheet of this number from 1. */
export function sheetOfPages(number: number): Known {
  return {
    server: "graph",
    is: ({ path, query }, { sheets = [] }) => {
      const before = sheets[number - 2];
      const after = before && cursorOf(before.id);
      return path.endsWith("/me/accounts") && query.after === after;
    },
  };
}

/** The cursor of a page in a list, as the emulator makes it. */
export function cursorOf(pageId: string): string {
  return Buffer.from(pageId).toString("base64").replaceAll("=", "ZD");
}

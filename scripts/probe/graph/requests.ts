import type { Secret } from "../../../src/secrets/secret.ts";
import type { Material } from "../material.ts";
import type { GraphRequest, Parameters } from "./request.ts";

/** `debug_token` by GET, the app token as Bearer, as the action does it. */
export function inspect(material: Material, inputToken: string | Secret): GraphRequest {
  return {
    path: "debug_token",
    query: { input_token: inputToken },
    bearer: material.appToken,
  };
}

/** An exchange by POST, with everything in the body; `changes` replaces parameters. */
export function exchange(
  { appId, appSecret, userToken }: Pick<Material, "appId" | "appSecret" | "userToken">,
  changes: Parameters = {},
): GraphRequest {
  return {
    path: "oauth/access_token",
    form: {
      grant_type: "fb_exchange_token",
      client_id: appId,
      client_secret: appSecret,
      fb_exchange_token: userToken,
      ...changes,
    },
  };
}

/** Any request to `/oauth/access_token` with these parameters only. */
export function tokenRequest(form: Parameters): GraphRequest {
  return { path: "oauth/access_token", form };
}

/** The Page by its id, with its token, as the action asks for it. */
export function pageById({ longLived }: Material, pageId: string): GraphRequest {
  return {
    path: pageId,
    query: { fields: "id,name,access_token,tasks" },
    bearer: longLived,
  };
}

/**
 * A batch with everything in the body, so that no part of it stands in a URL.
 *
 * @param operations the JSON of the operations; a Secret where it holds one
 */
export function batch(
  operations: string | Secret,
  caller: Secret,
  more: Parameters = {},
): GraphRequest {
  return { path: "", form: { batch: operations, ...more }, bearer: caller };
}

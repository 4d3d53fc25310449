import { days, graphErrors, invalidate } from "../../emulator/builders.ts";
import type { Token } from "../../emulator/graph/state/model.ts";
import type { Example, MessageCode } from "./example.ts";
import type { ExampleWorld } from "./world.ts";

const FOREVER = Number.POSITIVE_INFINITY;

/** A Page token is given, and a user token that should renew or replace it. */
export const KEEPING: readonly Example[] = [
  keeping("dead-and-not-replaced", "invalid", ({ page, pageToken }) => {
    page.roles.clear();
    invalidate(pageToken, "invalidated-by-api");
  }),
  keeping("dead-and-no-user-token", "invalid", ({ pageToken, userToken }) => {
    invalidate(pageToken, "password-changed");
    invalidate(userToken, "password-changed");
  }),
  keeping("renewal-not-healthy", "renewal-failed", ({ pageToken, userToken }) => {
    pageToken.grant.dataAccessExpiresAt -= days(80);
    userToken.grant.permissions.delete("pages_manage_posts");
  }),
  keeping("renewal-not-obtained", "renewal-failed", ({ inject, pageToken }) => {
    pageToken.grant.dataAccessExpiresAt -= days(80);
    inject({ on: { path: "/oauth/access_token" }, ...graphErrors.transient, times: FOREVER });
  }),
  keeping("renewal-unknown", "renewal-failed", ({ inject, userToken }) => {
    const query = { input_token: userToken.value };
    inject({ on: { path: "/debug_token", query }, ...graphErrors.transient, times: FOREVER });
  }),
];

/** A run that keeps or renews, after something befell what it is given. */
function keeping(
  id: string,
  of: MessageCode,
  befall: (world: ExampleWorld & Record<"pageToken" | "userToken", Token>) => void,
): Example {
  return {
    id,
    of,
    arrange: (world) => {
      const [pageToken, userToken] = [world.aPageToken(), world.aUserToken()];
      befall({ ...world, pageToken, userToken });
      return { inputs: { "page-token": pageToken.value, "user-token": userToken.value } };
    },
  };
}

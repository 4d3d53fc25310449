import { generateKeyPairSync } from "node:crypto";
import { APP, PAGE } from "../../../helpers/an-inspection.ts";
import { makeAppSecret, makeToken } from "../../../helpers/make-token.ts";

/** Length of tokens here: short ones are learned faster. */
const LENGTH = 60;

/** The secrets of every run of a file. */
export const SECRETS = {
  appSecret: makeAppSecret(),
  userToken: makeToken(LENGTH),
  longLived: makeToken(LENGTH),
  pageToken: makeToken(LENGTH),
  oldPageToken: makeToken(LENGTH),
  githubToken: makeToken(40),
};

/** The calls of a run whose answers can be chosen. */
export type CallName =
  | "exchange"
  | "page"
  | "sheet"
  | "user inspection"
  | "page inspection"
  | "key"
  | "write"
  | "metadata";

const SCOPES = ["pages_show_list", "pages_read_engagement", "pages_manage_posts"];
const DAYS = 86_400;

function inSeconds(distance: number): number {
  return Math.floor(Date.now() / 1000) + distance;
}

const page = (access_token: string) => ({
  id: PAGE,
  name: "Blue Door Bakery",
  access_token,
  tasks: ["CREATE_CONTENT", "MANAGE"],
});

const inspection = (fields: Record<string, unknown>) => ({
  data: {
    app_id: APP,
    application: "Bakery",
    is_valid: true,
    data_access_expires_at: inSeconds(80 * DAYS),
    scopes: SCOPES,
    granular_scopes: [{ scope: "pages_show_list", target_ids: [PAGE] }],
    ...fields,
  },
});

/** A key of X25519 in base64. */
function makeKey(): string {
  const { x } = generateKeyPairSync("x25519").publicKey.export({ format: "jwk" });
  return Buffer.from(x ?? "", "base64url").toString("base64");
}

/** What each call answers where all is well. */
export const SOUND = {
  exchange: {
    access_token: SECRETS.longLived,
    token_type: "bearer",
    expires_in: 60 * DAYS,
  },
  page: page(SECRETS.pageToken),
  sheet: {
    data: [page(SECRETS.pageToken)],
    paging: { cursors: { before: "a", after: "b" } },
  },
  "user inspection": inspection({ type: "USER", expires_at: inSeconds(DAYS), user_id: "7" }),
  "page inspection": inspection({ type: "PAGE", expires_at: 0, profile_id: PAGE }),
  key: { key_id: "1", key: makeKey() },
  write: {},
  metadata: {
    name: "FB_PAGE_TOKEN",
    created_at: "2026-01-01T00:00:00Z",
    updated_at: "2099-01-01T00:00:00Z",
  },
} as const satisfies Record<CallName, unknown>;

/** Which call a request is; undefined for one that no run should make. */
export function nameCall(method: string, target: string): CallName | undefined {
  const { pathname, searchParams } = new URL(target, "http://localhost");
  if (pathname.startsWith("/repos/")) {
    if (pathname.endsWith("/public-key")) return "key";
    return method === "PUT" ? "write" : "metadata";
  }
  if (pathname.endsWith("/oauth/access_token")) return "exchange";
  if (pathname.endsWith("/me/accounts")) return "sheet";
  if (pathname.endsWith("/debug_token")) {
    const token = searchParams.get("input_token");
    const isPage = token === SECRETS.pageToken || token === SECRETS.oldPageToken;
    return isPage ? "page inspection" : "user inspection";
  }
  return "page";
}

import type { Absence, Field } from "./field.ts";

const ROOT: Field = { path: [], kind: "body" };

const EXCHANGE: readonly Field[] = [
  ROOT,
  { path: ["access_token"], kind: "filled text" },
  { path: ["expires_in"], kind: "seconds", absent: "fine" },
];

/** Of `debug_token`, for any token; `of` says what the run does without some of them. */
function inspection(of: Partial<Record<"profile_id" | "scopes", Absence>> = {}): Field[] {
  const { profile_id = "fine", scopes = "fine" } = of;
  return [
    ROOT,
    { path: ["data"], kind: "object" },
    { path: ["data", "is_valid"], kind: "flag" },
    { path: ["data", "type"], kind: "text", absent: "fine" },
    { path: ["data", "app_id"], kind: "id", absent: "fine" },
    { path: ["data", "profile_id"], kind: "id", absent: profile_id },
    { path: ["data", "expires_at"], kind: "seconds" },
    { path: ["data", "data_access_expires_at"], kind: "seconds", absent: "fine" },
    { path: ["data", "scopes"], kind: "list", absent: scopes },
    { path: ["data", "scopes", 0], kind: "text" },
    { path: ["data", "granular_scopes"], kind: "list", absent: "fine" },
    { path: ["data", "granular_scopes", 0], kind: "object" },
    { path: ["data", "granular_scopes", 0, "scope"], kind: "text" },
    { path: ["data", "granular_scopes", 0, "target_ids"], kind: "list", absent: "fine" },
  ];
}

function page(at: Field["path"], token: Absence): Field[] {
  return [
    { path: at, kind: "object" },
    { path: [...at, "id"], kind: "id" },
    { path: [...at, "name"], kind: "text", absent: "fine" },
    { path: [...at, "access_token"], kind: "filled text", absent: token },
    { path: [...at, "tasks"], kind: "list", absent: "fine" },
    { path: [...at, "tasks", 0], kind: "text" },
  ];
}

const LIST: Field = { path: ["data"], kind: "list" };
const PAGING: Field = { path: ["paging"], kind: "object", absent: "fine" };
const SHEET: readonly Field[] = [
  ROOT,
  LIST,
  ...page(["data", 0], "fine"),
  { ...PAGING, absent: "lost" },
  { path: ["paging", "next"], kind: "text", absent: "lost" },
  { path: ["paging", "cursors"], kind: "object", absent: "fine" },
  { path: ["paging", "cursors", "after"], kind: "text", absent: "fine" },
];

const PUBLIC_KEY: readonly Field[] = [
  ROOT,
  { path: ["key_id"], kind: "filled text" },
  { path: ["key"], kind: "filled text", odd: ["AAAA", "no base64!", "A".repeat(88)] },
];

const REPOSITORIES: readonly Field[] = [
  ROOT,
  { path: ["repositories"], kind: "list" },
  { path: ["repositories", 0], kind: "object" },
  { path: ["repositories", 0, "id"], kind: "number" },
  { path: ["total_count"], kind: "number", absent: "fine" },
];

const METADATA: readonly Field[] = [
  ROOT,
  { path: ["updated_at"], kind: "text", odd: ["", "noon", "2026-13-41T00:00:00Z"] },
];

const NAME: readonly Field[] = [ROOT, { path: ["name"], kind: "text", absent: "fine" }];

/** Every field that is decoded, by the call whose answer it stands in. */
export const DECODED_FIELDS: Readonly<Record<string, readonly Field[]>> = {
  exchange: EXCHANGE,
  redemption: [ROOT, { path: ["access_token"], kind: "filled text" }],
  "exchange of a system user's token": EXCHANGE,
  "inspection of the user token": inspection(),
  "inspection of the exchanged token": inspection(),
  "inspection of the Page token": inspection({ profile_id: "unhealthy", scopes: "unhealthy" }),
  "check: inspection": inspection({ scopes: "unhealthy" }),
  "page by id": [ROOT, ...page([], "fine").slice(1)],
  "first sheet of pages": SHEET,
  "second sheet of pages": SHEET,
  "last sheet of pages": [ROOT, LIST, ...page(["data", 0], "lost"), PAGING],
  "check: name": NAME,
  "keep: name": NAME,
  "public key": PUBLIC_KEY,
  visibility: [ROOT, { path: ["visibility"], kind: "text" }],
  "first sheet of repositories": REPOSITORIES,
  "second sheet of repositories": REPOSITORIES,
  "last sheet of repositories": REPOSITORIES,
  "metadata of the Page token": METADATA,
  "metadata of an organization": METADATA,
};

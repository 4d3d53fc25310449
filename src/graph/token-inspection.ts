import { cutQuote } from "../cut-text.ts";
import {
  field,
  flag,
  id,
  type Json,
  list,
  name,
  optional,
  rootOf,
  seconds,
  text,
  wholeNumber,
} from "../json/decode.ts";
import { type Moment, momentOf } from "../moment.ts";
import type { GraphAnswer } from "./answer.ts";

/** What a token is for. */
export type TokenKind = "user" | "page" | "app" | "system-user" | "unknown";

/** What `debug_token` says of a token. */
export interface TokenInspection {
  /** `other-app`: the token belongs to another app, which is all that Facebook tells of it. */
  state: "valid" | "invalid" | "other-app";
  /** Why it is invalid. */
  reason: InvalidReason | undefined;
  kind: TokenKind;
  appId: string | undefined;
  /** The page a Page token belongs to. */
  pageId: string | undefined;
  /** The person or system user behind it. */
  userId: string | undefined;
  expiresAt: Moment;
  dataAccessExpiresAt: Moment;
  scopes: readonly string[];
  /** By scope, the ids it was granted for; undefined means all. */
  granularScopes: ReadonlyMap<string, readonly string[] | undefined>;
  /** Epoch seconds, by Facebook's clock. */
  now: number;
  servedVersion: string | undefined;
}

/** Why Facebook does not accept a token. */
export interface InvalidReason {
  code: number | undefined;
  subcode: number | undefined;
  message: string;
}

/** Kinds whose end Facebook always tells. */
const ENDING = new Set<TokenKind>(["user", "page", "system-user"]);

/** Reads the answer of `debug_token`. @throws {DecodingError} when a valid token lacks what its health depends on */
export function readInspection({ body, now, servedVersion }: GraphAnswer): TokenInspection {
  const data = field(rootOf(body), "data");
  const valid = flag(field(data, "is_valid"));
  const pageId = optional(field(data, "profile_id"), id);
  const kind = kindOf(optional(field(data, "type"), text), pageId);
  const expires = field(data, "expires_at");
  return {
    state: valid ? "valid" : "invalid",
    reason: valid ? undefined : readFault(field(data, "error")),
    kind,
    appId: optional(field(data, "app_id"), id),
    pageId,
    userId: optional(field(data, "user_id"), id),
    expiresAt: valid
      ? momentOf(ENDING.has(kind) ? seconds(expires) : optional(expires, seconds))
      : "unknown",
    dataAccessExpiresAt: valid
      ? momentOf(optional(field(data, "data_access_expires_at"), seconds))
      : "unknown",
    scopes: optional(field(data, "scopes"), (scopes) => list(scopes, name)) ?? [],
    granularScopes: new Map(
      optional(field(data, "granular_scopes"), (scopes) => list(scopes, readGranularScope)) ?? [],
    ),
    now,
    servedVersion,
  };
}

/** The kind, also for answers from before 2015, which have no `type`. */
function kindOf(type: string | undefined, pageId: string | undefined): TokenKind {
  switch (type) {
    case "USER":
      return "user";
    case "PAGE":
      return "page";
    case "APP":
      return "app";
    case "SYSTEM_USER":
      return "system-user";
    default:
      return pageId === undefined ? "unknown" : "page";
  }
}

function readFault(error: Json): InvalidReason {
  if (error.value === undefined) return { code: undefined, subcode: undefined, message: "" };
  return {
    code: optional(field(error, "code"), wholeNumber),
    subcode:
      optional(field(error, "subcode"), wholeNumber) ??
      optional(field(error, "error_subcode"), wholeNumber),
    message: cutQuote(optional(field(error, "message"), text) ?? ""),
  };
}

function readGranularScope(entry: Json): [string, string[] | undefined] {
  return [
    name(field(entry, "scope")),
    optional(field(entry, "target_ids"), (ids) => list(ids, id)),
  ];
}

const NOTHING_KNOWN = {
  kind: "unknown",
  appId: undefined,
  pageId: undefined,
  userId: undefined,
  expiresAt: "unknown",
  dataAccessExpiresAt: "unknown",
  scopes: [],
  granularScopes: new Map(),
  servedVersion: undefined,
} as const;

/** All that is known of a token of another app. @param now epoch seconds */
export function inspectionOfOtherApp(now: number): TokenInspection {
  return { ...NOTHING_KNOWN, state: "other-app", reason: undefined, now };
}

/** All that is known of a token that Facebook refuses to inspect for a reason of its own. @param now epoch seconds */
export function inspectionOfRefused(
  { code, subcode, message }: InvalidReason,
  now: number,
): TokenInspection {
  return { ...NOTHING_KNOWN, state: "invalid", reason: { code, subcode, message }, now };
}

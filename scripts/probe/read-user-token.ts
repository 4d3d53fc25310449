import { parseEnvelope } from "../../src/graph/envelope.ts";
import { type Answer, listAt, numberAt, textAt, valueAt } from "./graph/answer.ts";
import { UnusableError } from "./unusable-error.ts";

/** Seconds: what lives longer was exchanged. Short-lived tokens live up to two hours. */
const LONGEST_SHORT_LIFE = 2 * 86_400;

/** What `debug_token` says of the user token that was given. Times are epoch seconds. */
export interface UserTokenTraits {
  /** The server's time. */
  readonly now: number;
  readonly kind: "user" | "system-user";
  readonly userId: string | undefined;
  /** 0: never. */
  readonly expiresAt: number;
  /** 0: never. */
  readonly dataAccessExpiresAt: number;
  readonly issuedAt: number | undefined;
  readonly isLongLived: boolean;
  /** Names only. */
  readonly metadata: readonly string[];
  readonly scopes: readonly string[];
  /** Targets by scope; a scope that is not in it has all. */
  readonly targets: Readonly<Record<string, readonly string[]>>;
}

/**
 * Reads the inspection of the user token, which is also the first use of the app's credentials.
 *
 * @throws {UnusableError} in words for whoever set the variables
 */
export function readUserToken(answer: Answer, appId: string): UserTokenTraits {
  const data = valueAt(answer.json, "data");
  if (data === undefined) throw refusedInspection(answer);
  checkToken(data, appId);
  const now = Math.floor((Date.parse(answer.headers.date ?? "") || Date.now()) / 1000);
  const expiresAt = numberAt(data, "expires_at") ?? 0;
  const issuedAt = numberAt(data, "issued_at");
  return {
    now,
    kind: textAt(data, "type") === "SYSTEM_USER" ? "system-user" : "user",
    userId: textAt(data, "user_id"),
    expiresAt,
    dataAccessExpiresAt: numberAt(data, "data_access_expires_at") ?? 0,
    issuedAt,
    isLongLived: issuedAt !== undefined || expiresAt === 0 || expiresAt - now > LONGEST_SHORT_LIFE,
    metadata: Object.keys(valueAt(data, "metadata") ?? {}),
    scopes: listAt(data, "scopes").map(String),
    targets: Object.fromEntries(
      listAt(data, "granular_scopes")
        .filter((entry) => valueAt(entry, "target_ids") !== undefined)
        .map((entry) => [textAt(entry, "scope") ?? "", listAt(entry, "target_ids").map(String)]),
    ),
  };
}

function checkToken(data: unknown, appId: string): void {
  if (valueAt(data, "is_valid") !== true) {
    throw new UnusableError(
      `FB_USER_TOKEN is not valid${codesOf(valueAt(data, "error"))}. Make a new user token for this app, for example in Graph API Explorer.`,
    );
  }
  const type = textAt(data, "type");
  if (type === "PAGE" || type === "APP") {
    throw new UnusableError(
      `FB_USER_TOKEN holds ${type === "PAGE" ? "a Page token" : "an app token"}. A user token is needed.`,
    );
  }
  if (String(valueAt(data, "app_id")) !== appId) {
    throw new UnusableError("FB_USER_TOKEN is of another app than FB_APP_ID.");
  }
}

function refusedInspection(answer: Answer): UnusableError {
  const error = parseEnvelope(answer.json);
  if (error === undefined) {
    return new UnusableError(
      `The server answered debug_token with HTTP ${answer.status} and without JSON that can be read. Is --graph-url the address of a Graph API?`,
    );
  }
  const codes = codesOf({ code: error.code, subcode: error.subcode });
  if (error.code === 100) {
    return new UnusableError(
      `debug_token refused the app token${codes}: FB_USER_TOKEN is of another app than FB_APP_ID, or the app is set as Native or Desktop.`,
    );
  }
  if (error.code === 200 || error.code === 5) {
    return new UnusableError(
      `Facebook blocks the app, or this computer's address for it${codes}. Look at the notices of the App dashboard, and at App settings → Advanced → Server IP allowlist.`,
    );
  }
  return new UnusableError(
    `FB_APP_ID and FB_APP_SECRET are refused${codes}. Compare both with App settings → Basic.`,
  );
}

function codesOf(error: unknown): string {
  const code = numberAt(error, "code");
  const subcode = numberAt(error, "subcode");
  if (code === undefined) return "";
  return subcode === undefined ? ` (code ${code})` : ` (code ${code}, subcode ${subcode})`;
}

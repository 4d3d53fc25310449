/** An app of the dashboard. Times are epoch seconds, ids digits, everywhere in this file. */
export interface App {
  readonly id: string;
  /** 32 hex digits. */
  secret: string;
  name: string;
  /** A native app's app-token-signed calls are refused: `GraphToggles.nativeAppCalls` says how. */
  type: "business" | "native";
  /** In development mode only people with a role on the app can log in to it. */
  mode: "development" | "live";
  /** Settings > Advanced > Require App Secret. */
  requireProof: boolean;
  /** Restricted by Facebook: every call is refused. */
  restricted: boolean;
  /** The caller's address is on the app's Server IP allowlist; false: code 5. */
  ipAllowed: boolean;
  /** Calls of `debug_token` in a rolling hour, each item of a batch counts; undefined: no limit. */
  inspectionLimit: number | undefined;
  /** Version of unversioned paths, as `v24.0`; undefined: the newest. */
  version: string | undefined;
  /** Valid OAuth Redirect URIs, matched to the letter (facts section 9). */
  redirectUris: readonly string[];
  /** Facebook Login for Business, by `config_id`. */
  readonly configurations: Map<string, LoginConfiguration>;
  /** The feature Page Public Content Access. */
  publicContentAccess: boolean;
  /** Marketing API standard access: long-lived user tokens never end (facts section 1.1). */
  marketingStandardAccess: boolean;
  /** User ids of its owners and developers. */
  readonly developers: Set<string>;
  /** User ids of its test users, listed by `/{app-id}/accounts`. */
  readonly testUsers: Set<string>;
}

/** A configuration of Facebook Login for Business: it takes the place of `scope`. */
export interface LoginConfiguration {
  readonly scopes: readonly string[];
  /** The login gives a token of this system user, who is assigned the chosen pages. */
  readonly systemUser?: User;
  /** Seconds until that token ends; default: never. */
  readonly expiresIn?: number;
}

/** A person or a business's system user. */
export interface User {
  readonly id: string;
  name: string;
  email: string;
  kind: "person" | "system-user";
  /** Tokens of checkpointed (459), unconfirmed (464) and two-factor users (code 415) wait for it. */
  condition: "fine" | "checkpointed" | "unconfirmed" | "needs-two-factor";
  twoFactor: boolean;
}

/** Objects a permission is granted for: all of them, also future ones, or these. */
export type GrantTargets<T> = "all" | readonly T[];

/** One permission: granted for all objects or for some, by id, or declined. */
export interface Permission {
  status: "granted" | "declined";
  targets: GrantTargets<string>;
}

/** A user's grant to an app; shared by all tokens that came from it. */
export interface Grant {
  readonly appId: string;
  readonly userId: string;
  readonly permissions: Map<string, Permission>;
  /** 0: never, as for system users. Moved by logging in, and by nothing else. */
  dataAccessExpiresAt: number;
}

/** Why a token is invalid before its time; facts section 4. */
export type InvalidReason =
  | "password-changed"
  | "app-removed"
  | "invalidated-by-api"
  | "logged-out"
  | "role-lost"
  | "not-engaged"
  | "page-unticked";

/** A user, Page or system-user token. */
export interface Token {
  readonly value: string;
  readonly kind: "user" | "page" | "system-user";
  readonly appId: string;
  /** Of a Page token: the user who granted it. */
  readonly userId: string;
  readonly pageId: string | undefined;
  readonly grant: Grant;
  readonly issuedAt: number;
  /** 0: never. */
  expiresAt: number;
  /** Exchanged, or else not short-lived: its Page tokens never end. */
  readonly longLived: boolean;
  readonly metadata: Record<string, string> | undefined;
  invalidReason: InvalidReason | undefined;
  /** After a password change `debug_token` may show 0 (facts section 2.1). */
  showsNoExpiry: boolean;
  /** Made by `fb_attenuate_token`: only good as `input_token`. */
  readonly debugOnly: boolean;
}

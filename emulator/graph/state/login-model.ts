import type { Token } from "./model.ts";

/** A code of the login dialog or of `/oauth/client_code`, good once. */
export interface LoginCode {
  readonly appId: string;
  readonly redirectUri: string;
  readonly expiresAt: number;
  /** The token that redeeming gives; its string is made then. */
  readonly token: Omit<Token, "value">;
  readonly machineId: string | undefined;
  /** PKCE: base64url of the verifier's SHA-256; undefined where the login used none. */
  readonly codeChallenge: string | undefined;
  used: boolean;
}

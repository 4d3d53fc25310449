import type { Secret } from "../../src/secrets/secret.ts";

/** What an owner of an app has: given by the environment, or by the emulator's scene. */
export interface Credentials {
  readonly appId: string;
  readonly appSecret: Secret;
  readonly userToken: Secret;
  /** The Page to ask about; undefined: the first that the token sees. */
  readonly pageId: string | undefined;
  /** The app's client token, which is no secret by itself but is treated as one. */
  readonly clientToken: Secret | undefined;
  /** A token of any other app. */
  readonly otherAppToken: Secret | undefined;
}

/** The credentials, and what was obtained with them before the first question. */
export interface Material extends Credentials {
  /** `id|secret`. */
  readonly appToken: Secret;
  /** The user token after an exchange, or as given where the exchange was refused. */
  readonly longLived: Secret;
  /** Whether the token given lives long already, so that its end says when it was exchanged. */
  readonly isLongLived: boolean;
  /** The Page that the questions are about; undefined where the token sees none with a token. */
  readonly page: { readonly id: string; readonly token: Secret } | undefined;
}

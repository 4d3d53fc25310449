import { randomBytes } from "node:crypto";
import { corruptToken } from "../../../emulator/graph/state/token-strings.ts";
import type { Secret } from "../../../src/secrets/secret.ts";

/** What is no token, no code and no secret of anybody. */
export const GARBAGE = "probe-garbage";

/** An id that no object has. */
export const NO_OBJECT = "1000000000000000009";

/** A string in the form of an app secret, which is none. */
export function makeSecret(): string {
  return randomBytes(16).toString("hex");
}

/** The token with one character changed: it looks right, and cannot be decrypted. */
export function corrupt(token: Secret): string {
  return corruptToken(token.reveal());
}

import { randomBytes, randomInt } from "node:crypto";
import { Secret } from "../../src/secrets/secret.ts";

const SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYabcdefghijklmnopqrstuvwxyz0123456789";

/** A string in the shape of a Facebook token, made now: no file holds one. */
export function makeToken(length = 180): string {
  const tail = Array.from({ length: length - 3 }, () => SIGNS[randomInt(SIGNS.length)]);
  return ["E", "A", "A", ...tail].join("");
}

/** A string in the shape of an app secret: 32 hex digits. */
export function makeAppSecret(): string {
  return randomBytes(16).toString("hex");
}

/** A token that nobody may see, in its wrapping. */
export function aSecret(value: string = makeToken()): Secret {
  return new Secret(value);
}

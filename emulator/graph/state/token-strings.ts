import { createHmac, randomBytes } from "node:crypto";

// Ten bytes name the app, the rest is random. 134 leave one byte of padding, as most real tokens
// do, and give 185 to 200 characters.
const TOKEN_BYTES = 134;
const APP_BYTES = 10;

/**
 * A new token string as Facebook's look (facts section 11): `EAA…`, letters and digits only,
 * about 190 of them; `Z` is an escape and only followed by A to D; the first characters encode
 * the app id. Nothing tells a user token from a Page token.
 */
export function makeTokenString(appId: string): string {
  const bytes = Buffer.concat([encodeApp(appId), randomBytes(TOKEN_BYTES - APP_BYTES)]);
  // The 14th character ends in the middle of a byte: its half belongs to the app.
  bytes.writeUInt8(bytes.readUInt8(APP_BYTES) & 0x0f, APP_BYTES);
  return escapeBase64(bytes.toString("base64"));
}

/** Whether the string could have been made by `makeTokenString`, for whichever app. */
export function looksLikeToken(value: string): boolean {
  return /^EAA(?:[A-Ya-z0-9]|Z[A-D]){30,}$/.test(value);
}

/**
 * The token with one character changed somewhere behind the app's prefix: it still looks right and
 * cannot be decrypted.
 */
export function corruptToken(value: string): string {
  const at = value.search(/(?<=^.{40,})(?<!Z)[0-9]/);
  const digit = (Number(value[at]) + 1) % 10;
  return `${value.slice(0, at)}${digit}${value.slice(at + 1)}`;
}

/**
 * The app token that `client_credentials` gives: `{app id}|{27 characters}`. Computed from the
 * secret, so that resetting the secret kills it.
 */
export function deriveAppToken(appId: string, secret: string): string {
  const digest = createHmac("sha1", secret).update(`app token of ${appId}`).digest("base64url");
  return `${appId}|${digest}`;
}

/** A random id for traces: `A` and 22 URL-safe characters. */
export function makeTraceId(): string {
  return `A${randomBytes(17).toString("base64url").slice(0, 22)}`;
}

// Real prefixes decode to 0x1000 and the app id shifted left by two: EAACEdEose0c is app
// 145634995501895, the Graph API Explorer.
function encodeApp(appId: string): Buffer {
  const bytes = Buffer.alloc(APP_BYTES);
  bytes.writeUInt16BE(0x1000, 0);
  const shifted = (BigInt(appId) << 2n) & 0xffffffffffffffn;
  bytes.writeUInt8(Number(shifted >> 48n), 2);
  bytes.writeUIntBE(Number(shifted & 0xffffffffffffn), 3, 6);
  bytes.writeUInt8(4, 9);
  return bytes;
}

function escapeBase64(text: string): string {
  const escapes: Record<string, string> = { Z: "ZC", "+": "ZA", "/": "ZB", "=": "ZD" };
  return text.replace(/[Z+/=]/g, (character) => escapes[character] ?? character);
}

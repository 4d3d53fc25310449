import fc from "fast-check";

/** Ways in which a program writes a secret into a message, by name. */
const ENCODINGS: Record<string, (secret: string) => string> = {
  plain: (secret) => secret,
  percent: (secret) => encodeURIComponent(secret.toWellFormed()),
  "percent in small letters": (secret) =>
    percent(secret).replace(/%../g, (byte) => byte.toLowerCase()),
  "percent of an address": (secret) => encodeURI(secret.toWellFormed()),
  "percent of every byte": (secret) => hexOf(secret).replace(/../g, "%$&"),
  "percent of every third sign": (secret) =>
    secret.replace(/[ -~]/g, (sign, at: number) => (at % 3 ? percent(sign) : everyByte(sign))),
  "a form field": (secret) => new URLSearchParams({ t: secret }).toString().slice(2),
  JSON: (secret) => json(secret),
  "PHP's JSON": (secret) => json(secret).replaceAll("/", "\\/"),
  "JSON of units": (secret) =>
    secret.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`),
  base64: (secret) => base64(secret),
  "base64 for addresses": (secret) => Buffer.from(secret).toString("base64url"),
  "base64 in lines": (secret) => base64(secret).replace(/.{60}/g, "$&\r\n"),
  "base64 behind a user": (secret) => base64(`user:${secret}`),
  "base64 behind one byte, before others": (secret) => base64(`:${secret}@host`),
  "base64 behind two bytes": (secret) => base64(`a:${secret}.`),
  hex: (secret) => hexOf(secret),
  "hex in capitals": (secret) => hexOf(secret).toUpperCase(),
  "references of HTML": (secret) => secret.replace(/[^a-z]/g, (unit) => `&#${unit.charCodeAt(0)};`),
  "percent of percent": (secret) => percent(percent(secret)),
  "JSON in JSON": (secret) => json(json(secret)),
  "percent of JSON": (secret) => percent(json(secret)),
  "JSON of percent": (secret) => json(percent(secret)),
  "percent of base64": (secret) => percent(base64(secret)),
  "base64 of JSON": (secret) => base64(JSON.stringify({ token: secret })),
  "base64 of percent": (secret) => base64(`t=${percent(secret)}`),
};

/** A way of writing a secret, and its name. */
export const encodings = fc.constantFrom(...Object.entries(ENCODINGS));

function percent(text: string): string {
  return encodeURIComponent(text.toWellFormed());
}

function everyByte(sign: string): string {
  return hexOf(sign).replace(/../g, "%$&");
}

function json(text: string): string {
  return JSON.stringify(text).slice(1, -1);
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}

function hexOf(text: string): string {
  return Buffer.from(text).toString("hex");
}

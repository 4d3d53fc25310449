/** Encodings shorter than this are not looked for: they would be found in any text. */
const SHORTEST = 6;

/** No token is as long as this; what a broken answer calls one is not worth the memory of more forms. */
const LONGEST = 4096;

/**
 * Every form in which a foreign message may carry the secret, but for what undoing escapes brings
 * to light (see `unescape.ts`): plain, escaped, as the bytes of its UTF-8, as a form field, in
 * hex, and in base64 of it and of its escaped forms. Without any sign in it, most are the same.
 */
export function formsOf(secret: string): string[] {
  if (secret === "") return [];
  if (secret.length > LONGEST) return [secret];
  const bytes = Buffer.from(secret);
  const percent = encodeURIComponent(secret.toWellFormed());
  const escaped = JSON.stringify(secret).slice(1, -1);
  const hex = bytes.toString("hex");
  // Undoing escapes finds these too, but not behind a sign that makes an escape with their first.
  const small = percent.replace(/%../g, (byte) => byte.toLowerCase());
  const written = new Set([secret, percent, escaped, escaped.replaceAll("/", "\\/")]);
  const forms = [
    ...written,
    small,
    bytes.toString("latin1"),
    secret.replaceAll(" ", "+"),
    bytes.toString("latin1").replaceAll(" ", "+"),
    hex,
    hex.toUpperCase(),
    ...[...written].flatMap((text) => [0, 1, 2].flatMap((offset) => base64At(text, offset))),
  ];
  return [...new Set(forms)].filter((form) => form === secret || form.length >= SHORTEST);
}

/**
 * Base64 of the secret as it looks when `offset` other bytes stand before it, as in
 * `user:secret` of Basic authentication, less the characters that its neighbours decide.
 */
function base64At(text: string, offset: number): string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), Buffer.from(text)]);
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  return (["base64", "base64url"] as const).map((form) => padded.toString(form).slice(from, to));
}

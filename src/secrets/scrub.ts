/** Length of the shortest piece of a long secret that is taken for the secret itself. */
const RUN = 20;

/** Encodings shorter than this are not looked for: they would be found in any text. */
const SHORTEST_FORM = 6;

const REPLACEMENT = "***";

/** Removes every secret it has learned from a text. */
export interface Scrubber {
  /** Remembers a secret in plain, percent-encoded, form-encoded, JSON-escaped, hex and base64 form. */
  learn(secret: string): void;
  /**
   * The text with every known secret, and every run of 20 characters of one, replaced by `***`.
   * Secrets shorter than 20 characters are replaced where they stand whole.
   */
  scrub(text: string): string;
}

/**
 * A scrubber that knows nothing yet. Messages of Graph and GitHub echo tokens
 * (`Malformed access token …`), cut and escaped in ways of their own, which is why single pieces
 * are recognised and not only whole secrets.
 */
export function createScrubber(): Scrubber {
  const runs = new Set<string>();
  const whole = new Set<string>();

  return {
    learn(secret) {
      for (const form of formsOf(secret)) {
        if (form.length < RUN) whole.add(form);
        for (let i = 0; i + RUN <= form.length; i++) runs.add(form.slice(i, i + RUN));
      }
    },
    scrub(text) {
      const secret = new Uint8Array(text.length);
      for (let i = 0; i + RUN <= text.length; i++) {
        if (runs.has(text.slice(i, i + RUN))) secret.fill(1, i, i + RUN);
      }
      for (const form of whole) {
        for (let i = text.indexOf(form); i !== -1; i = text.indexOf(form, i + 1)) {
          secret.fill(1, i, i + form.length);
        }
      }
      return replaceMarked(text, secret);
    },
  };
}

function replaceMarked(text: string, marked: Uint8Array): string {
  let result = "";
  for (let i = 0; i < text.length; i++) {
    if (!marked[i]) result += text[i];
    else if (i === 0 || !marked[i - 1]) result += REPLACEMENT;
  }
  return result;
}

/** Every form in which a foreign message may carry the secret. */
function formsOf(secret: string): string[] {
  if (secret === "") return [];
  const bytes = Buffer.from(secret);
  const percent = encodeURIComponent(secret.toWellFormed());
  const escaped = JSON.stringify(secret).slice(1, -1);
  const forms = [
    secret,
    percent,
    percent.replace(/%[0-9A-F]{2}/g, (byte) => byte.toLowerCase()),
    new URLSearchParams([["", secret]]).toString().slice(1),
    escaped,
    escaped.replaceAll("/", "\\/"),
    bytes.toString("hex"),
    ...[0, 1, 2].flatMap((offset) => base64At(bytes, offset)),
  ];
  return [...new Set(forms)].filter((form) => form === secret || form.length >= SHORTEST_FORM);
}

/**
 * Base64 of the secret as it looks when `offset` other bytes stand before it, as in
 * `user:secret` of Basic authentication, less the characters that its neighbours decide.
 */
function base64At(bytes: Buffer, offset: number): string[] {
  const padded = Buffer.concat([Buffer.alloc(offset), bytes]);
  const from = Math.ceil((offset * 8) / 6);
  const to = Math.floor((padded.length * 8) / 6);
  return (["base64", "base64url"] as const).map((form) => padded.toString(form).slice(from, to));
}

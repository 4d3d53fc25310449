import type { Vault } from "../secrets/vault.ts";

/** Tokens inside a text: in the query of a `next` URL, or by their own shape. */
const IN_TEXT = /[?&]access_token=([^&#\s"]+)|\b(EAA[A-Za-z0-9]{30,})/g;

/**
 * Masks every token in an answer, also those of Pages that nobody asked about, and those in
 * `paging.next`, whose query holds one.
 */
export function maskTokens(json: unknown, vault: Vault): void {
  if (typeof json === "string") {
    for (const [, inQuery, byShape] of json.matchAll(IN_TEXT))
      vault.keep(decode(inQuery ?? byShape ?? ""));
  }
  if (typeof json !== "object" || json === null) return;
  for (const [name, value] of Object.entries(json)) {
    if (name === "access_token" && typeof value === "string") vault.keep(value);
    else maskTokens(value, vault);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

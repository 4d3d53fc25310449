import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { isToken } from "./token-text.ts";

/** Tokens inside a text: in the query of a `next` URL, or by their own shape. */
const IN_TEXT = /(?<=[?&]access_token=)[^&#\s"]+|\bEAA[A-Za-z0-9]{30,}/g;

/**
 * Masks every token in an answer, also those of Pages that nobody asked about, and those in
 * `paging.next`, whose query holds one.
 */
export function maskTokens(body: unknown, registry: SecretRegistry): void {
  // A list rather than recursion: a body may be nested deeper than the stack.
  const open = [body];
  const keep = (text: string) => void (isToken(text) && registry.register(text));
  while (open.length > 0) {
    const json = open.pop();
    if (typeof json === "string") {
      for (const [token] of json.matchAll(IN_TEXT)) keep(decode(token));
    } else if (typeof json === "object" && json !== null) {
      for (const [name, value] of Object.entries(json)) {
        if (name === "access_token" && typeof value === "string") keep(value);
        else open.push(value);
      }
    }
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

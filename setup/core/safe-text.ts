import { plainText, type SecretRegistry } from "../../src/library.ts";

/** Removes secrets and control characters from a text. */
export function safeText(registry: SecretRegistry, text: string): string {
  // Twice: removing control characters can join the parts of a secret.
  return registry.scrub(plainText(registry.scrub(text)));
}

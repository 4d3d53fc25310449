import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, in characters that a URL allows. */
export function makeNonce(): string {
  return randomBytes(32).toString("base64url");
}

/** Compares two texts in a time that does not depend on where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

import { createHash, randomBytes, timingSafeEqual } from "node:crypto";

/** 256 random bits, fit for a URL. */
export function makeNonce(): string {
  return randomBytes(32).toString("base64url");
}

/** Whether two texts are the same, in a time that does not depend on where they differ. */
export function isSameSecret(given: string, expected: string): boolean {
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(given), digest(expected));
}

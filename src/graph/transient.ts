import { classifyRefusal } from "./classify-refusal.ts";
import type { ErrorEnvelope } from "./envelope.ts";

/** Codes of a limit on calls; beside these, 80000 to 80014 are limits of a business object. */
const LIMITS = new Set([4, 17, 32, 341, 613]);

/** Codes that stay, whatever the HTTP status and `is_transient` say. */
const PERMANENT = new Set([10, 100, 101, 102, 190, 191, 210, 368]);

/**
 * Whether the same request may succeed when it is sent again. Classified by the body, since Meta's
 * statuses vary (code 200 was seen with HTTP 403 and 500); the status decides only for codes that
 * are on neither list. A refusal whose meaning is known stays: code 1 is documented as "possibly
 * temporary", and is a wrong app secret, too.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export function isTransientError(envelope: ErrorEnvelope, status: number): boolean {
  const { code, isTransient } = envelope;
  if (code !== undefined && PERMANENT.has(code)) return false;
  if (classifyRefusal(envelope) !== undefined || wantsLess(envelope)) return false;
  return isTransient || code === 2 || isLimitCode(code) || status >= 500 || status === 429;
}

/** Whether an error that may pass is a limit on calls, and no outage. */
export function isLimit(code: number | undefined, status: number): boolean {
  return status === 429 || isLimitCode(code);
}

function isLimitCode(code: number | undefined): boolean {
  return code !== undefined && (LIMITS.has(code) || (code >= 80_000 && code <= 80_014));
}

/** Whether the same request fails for ever, and one for less would not. */
export function wantsLess({ message }: ErrorEnvelope): boolean {
  return /reduce the amount of data/i.test(message);
}

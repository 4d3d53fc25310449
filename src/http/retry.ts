import { ActionError, RequestError, type RequestFailure } from "../errors.ts";
import { parseHttpDate } from "./http-date.ts";

/** First step and ceiling of the back-off, in seconds. */
const BASE = 0.5;
const CAP = 10;

/** A server that asks for more patience than this, in seconds, is not waited for. */
const LONGEST_WAIT = 60;

/** What a server asks for beyond this, in seconds, is taken for this: a year. */
const LONGEST_SAID = 365 * 86_400;

/** How often, and with what clock and dice, a request is tried again. */
export interface RetryPolicy {
  /** Further tries after the first. */
  retries: number;
  /** Which passing failures are worth a further try; all where it is left out. */
  mayRepeat?: (failure: ActionError) => boolean;
  /** Waits so many seconds; false where the run was over before. */
  sleep(seconds: number): Promise<boolean>;
  /** Evenly spread over [0, 1). */
  random(): number;
  /** Told before each further try. */
  notice(failure: ActionError, waitSeconds: number, attempt: number): void;
}

/**
 * Calls `attempt` until it succeeds, fails for good, or the tries are used up; then throws what
 * the last try threw.
 *
 * Waits with full jitter: evenly between 0 and 0.5 s × 2ⁿ, at most 10 s; or just as long as the
 * server asked. A server that asks for more than 60 s ends it at once.
 *
 * @see https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/
 */
export async function withRetries<T>(attempt: () => Promise<T>, policy: RetryPolicy): Promise<T> {
  for (let tries = 1; ; tries++) {
    try {
      return await attempt();
    } catch (failure) {
      if (!isTransient(failure) || tries > policy.retries) throw failure;
      if (policy.mayRepeat && !policy.mayRepeat(failure)) throw failure;
      const wait = failure.retryAfter ?? policy.random() * Math.min(CAP, BASE * 2 ** (tries - 1));
      if (wait > LONGEST_WAIT) throw failure;
      policy.notice(failure, wait, tries);
      if (!(await policy.sleep(wait))) throw failure;
    }
  }
}

/** Whether it is sure that nothing of the request reached the server. */
export function isUnsent(failure: ActionError): boolean {
  return failure instanceof RequestError && failure.unsent;
}

/** Whether an error says of itself that trying again may help. */
export function isTransient(error: unknown): error is ActionError & RequestFailure {
  return error instanceof ActionError && "transient" in error && error.transient === true;
}

/**
 * The value of a `Retry-After` header in seconds from now, or undefined where there is none.
 * @param now epoch seconds
 * @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined || header.trim() === "") return undefined;
  const wait = /^\s*\d+\s*$/.test(header) ? Number(header) : secondsUntil(header, now);
  return wait === undefined ? undefined : Math.min(Math.max(0, wait), LONGEST_SAID);
}

function secondsUntil(date: string, now: number): number | undefined {
  const at = parseHttpDate(date);
  return at === undefined ? undefined : at - now;
}

/** Says when to come back, for a server that asked for a time. @param now epoch seconds */
export function formatRetryTime(retryAfter: number | undefined, now: number): string {
  if (retryAfter === undefined) return "Run the job again in a while.";
  return `Run the job again ${formatWait(retryAfter, now)}.`;
}

/** The same as the beginning of a sentence: "After …". @param now epoch seconds */
export function formatPatience(retryAfter: number, now: number): string {
  return `A${formatWait(retryAfter, now).slice(1)}`;
}

function formatWait(retryAfter: number, now: number): string {
  const at = new Date((now + retryAfter) * 1000).toISOString().replace(/\.\d+Z$/, "Z");
  return `after ${at} (in ${Math.ceil(retryAfter / 60)} minutes)`;
}

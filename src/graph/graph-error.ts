import type { ErrorCode } from "../error-codes.ts";
import { ActionError, type RequestFailure } from "../errors.ts";
import { formatRetryTime } from "../http/retry.ts";

/** Graph's error envelope, as far as it is shown or decided upon. */
export interface ErrorEnvelope {
  message: string;
  type: string | undefined;
  code: number | undefined;
  subcode: number | undefined;
  isTransient: boolean;
  traceId: string | undefined;
}

/** The request that an envelope answers. */
export interface RequestInfo {
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  /** Seconds, from `Retry-After`. */
  retryAfter: number | undefined;
  /** Epoch seconds, by the server's clock. */
  now: number;
}

/**
 * Facebook refused a request. Callers that know more than the code does wrap it in an error of
 * their own words.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export class GraphError extends ActionError implements RequestFailure {
  readonly envelope: ErrorEnvelope;
  readonly transient: boolean;
  readonly retryAfter: number | undefined;
  /** Epoch seconds, by Facebook's clock. */
  readonly now: number;

  constructor(envelope: ErrorEnvelope, asked: RequestInfo) {
    const transient = isTransientError(envelope, asked.status);
    super({
      code: codeOf(envelope, asked.status, transient),
      message: describe(envelope, asked),
      remedy: transient
        ? `Facebook limits how often an app may call, or has an outage. Nothing is wrong with your tokens. ${formatRetryTime(asked.retryAfter, asked.now)}`
        : remedyFor(envelope),
    });
    this.envelope = envelope;
    this.transient = transient;
    this.retryAfter = asked.retryAfter;
    this.now = asked.now;
  }
}

/** Codes after which the same request may succeed later. */
const TRANSIENT = new Set([2, 4, 17, 32, 341, 613, 80001, 80002]);

/** Codes of a limit on calls, in `TRANSIENT`. */
const LIMITS = new Set([4, 17, 32, 341, 613, 80001, 80002]);

/** Codes that stay, whatever the HTTP status and `is_transient` say. */
const PERMANENT = new Set([10, 100, 101, 102, 190, 191, 368]);

/** Code 1 is documented as "possibly temporary", but these two are bad credentials. */
const BAD_CREDENTIALS = /Error validating client secret|does not belong to application/i;

/**
 * Whether trying again may help. Classified by the body, since Meta's statuses vary (code 200 was
 * seen with HTTP 403 and 500); the status decides only for codes that are on neither list.
 */
export function isTransientError(envelope: ErrorEnvelope, status: number): boolean {
  const { code, message, isTransient } = envelope;
  if (code === 1 && BAD_CREDENTIALS.test(message)) return false;
  if (code !== undefined && (PERMANENT.has(code) || (code >= 200 && code <= 299))) return false;
  if (isTransient || (code !== undefined && TRANSIENT.has(code))) return true;
  return status >= 500 || status === 429;
}

function codeOf({ code, message }: ErrorEnvelope, status: number, transient: boolean): ErrorCode {
  if (!transient) return code === 368 || isBlocked(message) ? "app-blocked" : "graph-refused";
  return status === 429 || (code !== undefined && LIMITS.has(code))
    ? "graph-limited"
    : "graph-unavailable";
}

/** Whether Facebook has restricted the app. */
function isBlocked(message: string): boolean {
  return /API access blocked/i.test(message);
}

function describe(envelope: ErrorEnvelope, { method, path, status }: RequestInfo): string {
  const details = [
    `HTTP ${status}`,
    envelope.code === undefined ? undefined : `code ${envelope.code}`,
    envelope.subcode === undefined ? undefined : `subcode ${envelope.subcode}`,
    envelope.type,
    envelope.traceId === undefined ? undefined : `fbtrace_id ${envelope.traceId}`,
  ].filter((detail) => detail !== undefined);
  return `${method} ${path} was refused: “${envelope.message}” (${details.join(", ")}).`;
}

function remedyFor({ code, message }: ErrorEnvelope): string {
  if (code === 368) {
    return "Facebook has blocked this app or user for a while because of its policies. Wait some hours, and look for a notice in the app's dashboard (Alerts) and on the Page (Support Inbox).";
  }
  if (isBlocked(message)) {
    return "Facebook has restricted the app. An administrator of the app must open the app's dashboard at developers.facebook.com and follow the notice there.";
  }
  return "Look the code up in Meta's error reference (developers.facebook.com/docs/graph-api/guides/error-handling), and check the app's dashboard at developers.facebook.com for notices. Facebook's support asks for the fbtrace_id.";
}

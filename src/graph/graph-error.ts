import type { ErrorCode } from "../error-codes.ts";
import { ActionError, type RequestFailure } from "../errors.ts";
import { formatRetryTime } from "../http/retry.ts";
import {
  aroundNewToken,
  CONFIRM_AT_FACEBOOK,
  type Remedies,
  TURN_ON_TWO_FACTOR,
} from "../new-user-token.ts";
import { classifyRefusal, isAboutSession } from "./classify-refusal.ts";
import type { ErrorEnvelope } from "./envelope.ts";
import { isLimit, isTransientError } from "./transient.ts";

/** The request that an envelope answers. */
export interface RequestInfo {
  method: string;
  /** Without the query. */
  path: string;
  status: number;
  /** Seconds, from `Retry-After`, or from the header in which a limit tells its minutes. */
  retryAfter: number | undefined;
  /** Epoch seconds, by the server's clock. */
  now: number;
}

/**
 * Facebook refused a request. Its message holds Facebook's own sentence. Callers that know what the
 * refusal means (`classify-refusal.ts`) wrap it in an error of their own words.
 *
 * @see https://developers.facebook.com/docs/graph-api/guides/error-handling
 */
export class GraphError extends ActionError implements RequestFailure {
  readonly envelope: ErrorEnvelope;
  readonly transient: boolean;
  readonly retryAfter: number | undefined;
  /** Epoch seconds, by Facebook's clock. */
  readonly now: number;
  readonly #asked: RequestInfo;

  /** @param besides what came of another call for the same thing, for the message */
  constructor(envelope: ErrorEnvelope, asked: RequestInfo, besides?: ActionError) {
    const transient = isTransientError(envelope, asked.status);
    const code = codeOf(envelope, asked.status, transient);
    const said = describe(envelope, asked);
    const message = besides ? `${said} ${tellBeside(besides, envelope)}` : said;
    super({ code, message, ...remedyFor(code, asked, envelope) });
    this.envelope = envelope;
    this.#asked = asked;
    this.transient = transient;
    this.retryAfter = asked.retryAfter;
    this.now = asked.now;
  }

  /** The call that was refused: `GET /v25.0/me/accounts`. */
  get call(): string {
    return `${this.#asked.method} ${this.#asked.path}`;
  }

  /** The same refusal, with what came of another call for the same thing in its message. */
  besides(other: ActionError): GraphError {
    return new GraphError(this.envelope, this.#asked, other);
  }
}

/** What came of the other call; the same words are not told twice. */
function tellBeside(other: ActionError, { message }: ErrorEnvelope): string {
  if (!(other instanceof GraphError) || other.envelope.message !== message) return other.message;
  return `So was ${other.call}.`;
}

/** An error that also holds what the other side said of another call. */
export function withBesides(error: ActionError, other: ActionError): ActionError {
  if (error instanceof GraphError) return error.besides(other);
  const { code, message, remedy, login, byLink, cause } = error;
  const details = cause instanceof GraphError ? cause.besides(other) : other;
  return new ActionError({ code, message, remedy, login, byLink, cause: details });
}

/** The code of a refusal in Facebook's words; of its meaning only what needs no words about a token. */
function codeOf(envelope: ErrorEnvelope, status: number, transient: boolean): RawCode {
  if (transient) return isLimit(envelope.code, status) ? "graph-limited" : "graph-unavailable";
  const meaning = classifyRefusal(envelope);
  return TOLD_BY_MEANING.find((code) => code === meaning) ?? "graph-refused";
}

/** Meanings that are the same whatever token a call was made with. */
const TOLD_BY_MEANING = ["app-blocked", "two-factor-required", "checkpoint"] as const;

type RawCode =
  | (typeof TOLD_BY_MEANING)[number]
  | Extract<ErrorCode, "graph-refused" | "graph-limited" | "graph-unavailable">;

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

/** What to do about an app that Facebook has blocked, for good or for a while. */
export const FOLLOW_THE_NOTICE =
  "An administrator of the app must follow the notice at developers.facebook.com/apps → your app (also Data Use Checkup); after a block for going too fast, wait some hours.";

/** Facebook's own errors have a code. */
const CHECK_THE_ADDRESS =
  "Facebook tells a code with every error, so something else may have answered: check `graph-api-url` in this step's `with:` block, and the runner's proxy variables. Then run the job again.";

function remedyFor(
  code: RawCode,
  { retryAfter, now }: RequestInfo,
  envelope: ErrorEnvelope,
): Remedies {
  switch (code) {
    case "app-blocked":
      return { remedy: FOLLOW_THE_NOTICE };
    case "two-factor-required":
      return TURN_ON_TWO_FACTOR;
    case "checkpoint":
      return CONFIRM_AT_FACEBOOK;
    case "graph-limited":
      return {
        remedy: `Facebook limits how often an app may call. Nothing is wrong with your tokens. ${formatRetryTime(retryAfter, now)}`,
      };
    case "graph-unavailable":
      return {
        remedy: `Facebook has an outage. Nothing is wrong with your tokens. ${formatRetryTime(retryAfter, now)}`,
      };
    case "graph-refused":
      if (isAboutSession(envelope))
        return aroundNewToken("person", (newToken) => `If that token is dead: ${newToken}`);
      if (envelope.code === undefined) return { remedy: CHECK_THE_ADDRESS };
      return {
        remedy:
          "Look the code up in Meta's error reference (developers.facebook.com/docs/graph-api/guides/error-handling), and check the app's dashboard at developers.facebook.com for notices. Facebook's support asks for the fbtrace_id.",
      };
  }
}

import { cutQuote } from "../cut-text.ts";
import { ActionError, type RequestFailure } from "../errors.ts";
import { formatRetryTime, parseRetryAfter } from "../http/retry.ts";
import type { HttpAnswer } from "../http/route.ts";

/** A refusal, as far as it is shown or decided upon. */
export interface Refusal extends RequestFailure {
  method: string;
  path: string;
  status: number;
  /** GitHub's own sentence; undefined where the answer is not of GitHub's form. */
  message: string | undefined;
  /** From `X-Accepted-GitHub-Permissions`, such as `secrets=write`. */
  acceptedPermissions: string | undefined;
  /** Whether the token must be authorized for single sign-on first. */
  isForSso: boolean;
  /** Whether GitHub limits how often the token may call. */
  limited: boolean;
  /** Epoch seconds, by GitHub's clock. */
  now: number;
}

/** GitHub refused a request. */
export class GitHubError extends ActionError implements RequestFailure {
  readonly refusal: Refusal;
  readonly transient: boolean;
  readonly retryAfter: number | undefined;

  constructor(refusal: Refusal) {
    super({
      code: refusal.limited ? "github-limited" : "store-failed",
      message: `${refusal.method} ${refusal.path} was refused${refusal.message === undefined ? "" : `: “${refusal.message}”`} (HTTP ${refusal.status}).`,
      remedy: refusal.transient
        ? `GitHub limits how often a token may call, or has an outage (www.githubstatus.com). ${formatRetryTime(refusal.retryAfter, refusal.now)}`
        : "Compare the inputs that name the secret and its place with what GitHub says. If they are right, run the job again.",
    });
    this.refusal = refusal;
    this.transient = refusal.transient;
    this.retryAfter = refusal.retryAfter;
  }
}

/** Why GitHub refuses a token that has calls left, too. */
const OTHER_REASON =
  /not accessible by|\barchived\b|\ballow list\b|\bSAML\b|single sign-on|\blifetime\b|\bforbids access\b|\bmust have\b/i;

/** Reads an answer of 400 or more. */
export function readRefusal(
  { status, headers, body }: HttpAnswer,
  asked: { method: string; path: string; now: number },
): Refusal {
  const message = messageOf(body);
  const exhausted = headers["x-ratelimit-remaining"] === "0";
  // The last call of the hour may be refused for another reason, which its sentence then tells.
  const limited =
    status === 429 ||
    (status === 403 &&
      ("retry-after" in headers ||
        /rate limit|abuse detection/i.test(message ?? "") ||
        (exhausted && !OTHER_REASON.test(message ?? ""))));
  return {
    ...asked,
    status,
    message,
    acceptedPermissions: headers["x-accepted-github-permissions"],
    isForSso: "x-github-sso" in headers,
    limited,
    transient: limited || status >= 500,
    retryAfter:
      parseRetryAfter(headers["retry-after"], asked.now) ??
      (limited && exhausted ? untilReset(headers, asked.now) : undefined),
  };
}

/** Whether GitHub itself says that there is nothing, and no page of something in between. */
export function isNotFound({ status, message }: Refusal): boolean {
  return status === 404 && message !== undefined;
}

/** @see https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api */
function untilReset(headers: Record<string, string>, now: number): number | undefined {
  const reset = Number(headers["x-ratelimit-reset"]);
  return reset > 0 ? parseRetryAfter(String(Math.max(0, Math.ceil(reset - now))), now) : undefined;
}

/** GitHub's sentence in the body of a refusal; undefined where the body is not of its form. */
export function messageOf(body: string): string | undefined {
  try {
    const json: unknown = JSON.parse(body);
    if (typeof json !== "object" || json === null) return undefined;
    const message: unknown = Reflect.get(json, "message");
    if (typeof message !== "string") return undefined;
    return cutQuote([message, ...reasonsIn(Reflect.get(json, "errors"))].join(" / "));
  } catch {
    return undefined;
  }
}

/** What GitHub says of single fields beside its sentence: texts, or objects with a message or a code. */
function reasonsIn(errors: unknown): string[] {
  if (!Array.isArray(errors)) return [];
  return errors.flatMap((error: unknown) => {
    const { message, field, code } = Object(error);
    const said = [error, message, [field, code].filter(isText).join(" ")].find(isText);
    return isText(said) ? [said] : [];
  });
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}

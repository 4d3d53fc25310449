import { parseRetryAfter } from "../http/retry.ts";
import type { HttpAnswer, HttpRequest } from "../http/route.ts";
import { clockOf, isRedirect, notJson, redirected } from "../http/unusable-answer.ts";
import type { SecretRegistry } from "../secrets/secret-registry.ts";
import { type ErrorEnvelope, NO_ENVELOPE, parseEnvelope } from "./envelope.ts";
import { GraphError } from "./graph-error.ts";
import { maskTokens } from "./mask-tokens.ts";
import { parseRegainTime } from "./regain-time.ts";
import { isLimit } from "./transient.ts";
import { isVersion } from "./versions.ts";

/** A successful answer of Graph. */
export interface GraphAnswer {
  body: unknown;
  /** Epoch seconds, by the server's `Date` header. */
  now: number;
  /** The version that served the call, from `facebook-api-version`, where the answer tells it. */
  servedVersion: string | undefined;
}

/**
 * Reads an answer, and masks every token in it before anyone else sees it.
 * @throws {GraphError} when it is Graph's error envelope, whatever its HTTP status, or a limit by its
 *   status alone
 * @throws {RequestError} when it is a redirect, or no JSON
 */
export function readAnswer(
  answer: HttpAnswer,
  request: HttpRequest,
  registry: SecretRegistry,
): GraphAnswer {
  const { status, headers, body, proxy } = answer;
  const now = clockOf(headers.date);
  if (isRedirect(status)) throw redirected(request, status, REDIRECT_REMEDY);
  const json = parseJson(body);
  if (json !== undefined) maskTokens(json, registry);
  const envelope = parseEnvelope(json) ?? envelopeOf(status);
  const retryAfter = retryTime(headers, now, isLimit(envelope?.code, status));
  const asked = { method: request.method, path: request.url.pathname, status, retryAfter, now };
  if (envelope) throw new GraphError(envelope, asked);
  if (json === undefined || status >= 300)
    throw notJson(request, { status, body, retryAfter, now, proxy, ...addressOf(request) });
  return { body: json, now, servedVersion: parseVersion(headers["facebook-api-version"]) };
}

/** Where another server is asked than Facebook's, the input that names it may be wrong. */
function addressOf({ url }: HttpRequest): { addressInput?: "graph-api-url" } {
  return url.hostname === FACEBOOK ? {} : { addressInput: "graph-api-url" };
}

const FACEBOOK = "graph.facebook.com";

/** A limit is one also where an edge server tells it in place of Graph, by nothing but the status. */
function envelopeOf(status: number): ErrorEnvelope | undefined {
  return isLimit(undefined, status) ? NO_ENVELOPE : undefined;
}

const REDIRECT_REMEDY =
  "Check `graph-api-url` in this step's `with:` block (leave it out for Facebook itself), and what a proxy puts in between.";

/** Seconds from now until the server wants to be called again; a limit may tell it in two headers. */
function retryTime(
  headers: HttpAnswer["headers"],
  now: number,
  isLimited: boolean,
): number | undefined {
  const retryAfter = parseRetryAfter(headers["retry-after"], now);
  const regain = isLimited ? parseRegainTime(headers["x-business-use-case-usage"]) : undefined;
  return regain === undefined ? retryAfter : Math.max(regain, retryAfter ?? 0);
}

/** A header of another form, such as one that a proxy has doubled, tells nothing. */
function parseVersion(header: string | undefined): string | undefined {
  return header !== undefined && isVersion(header) ? header : undefined;
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

import { RequestError } from "../errors.ts";
import { notJson, parseRetryAfter } from "../http/retry.ts";
import type { HttpAnswer, HttpRequest } from "../http/transport.ts";
import type { Vault } from "../secrets/vault.ts";
import { parseEnvelope } from "./envelope.ts";
import { GraphError } from "./graph-error.ts";

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
 * @throws {GraphError} when it is Graph's error envelope, whatever its HTTP status
 * @throws {RequestError} when it is a redirect, or no JSON
 */
export function readAnswer(
  { status, headers, body }: HttpAnswer,
  { method, url }: HttpRequest,
  vault: Vault,
): GraphAnswer {
  const date = Date.parse(headers.date ?? "");
  const now = Math.floor((Number.isNaN(date) ? Date.now() : date) / 1000);
  const retryAfter = parseRetryAfter(headers["retry-after"], now);
  if (status >= 300 && status <= 399) throw redirected(method, url, status);
  const json = parseJson(body);
  if (json === undefined) throw notJson(method, url, status, body, retryAfter);
  maskTokens(json, vault);
  const envelope = parseEnvelope(json);
  if (envelope)
    throw new GraphError(envelope, { method, path: url.pathname, status, retryAfter, now });
  if (status >= 400) throw notJson(method, url, status, body, retryAfter);
  return { body: json, now, servedVersion: headers["facebook-api-version"] };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

/** Masks what any answer calls an access token, also those of Pages that nobody asked about. */
function maskTokens(json: unknown, vault: Vault): void {
  if (typeof json !== "object" || json === null) return;
  for (const [name, value] of Object.entries(json)) {
    if (name === "access_token" && typeof value === "string") vault.keep(value);
    else maskTokens(value, vault);
  }
}

function redirected(method: string, url: URL, status: number): RequestError {
  return new RequestError({
    title: `${url.hostname} answers with a redirect`,
    message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) points elsewhere, and credentials are never sent along to another address.`,
    remedy:
      "Check `graph-api-url` in this step's `with:` block (leave it out for Facebook itself), and what a proxy puts in between.",
    transient: false,
  });
}

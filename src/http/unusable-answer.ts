import { RequestError } from "../errors.ts";
import { formatRetryTime } from "./retry.ts";
import type { HttpRequest } from "./route.ts";

/** An answer that came whole, but says nothing that could be used. */
interface Unusable {
  status: number;
  body: string;
  /** Seconds, from `Retry-After`. */
  retryAfter: number | undefined;
  /** Epoch seconds, by the server's clock. */
  now: number;
}

/** The error of an answer that is no JSON although JSON was due: an edge proxy's page, or a cut body. */
export function notJson(
  { method, url }: HttpRequest,
  { status, body, retryAfter, now }: Unusable,
): RequestError {
  const what = body.trim() === "" ? "is empty" : "is not JSON, or not of the form that is due";
  return new RequestError({
    code: "answer-unexpected",
    message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) ${what}.`,
    remedy: `Probably a short outage, or a proxy that answers instead. Nothing is wrong with your tokens. ${formatRetryTime(retryAfter, now)} If it stays, check the runner's proxy variables.`,
    transient: true,
    retryAfter,
  });
}

/** The error of a redirect, which is never followed: credentials would be sent to another address. */
export function redirected(
  { method, url }: HttpRequest,
  status: number,
  remedy: string,
): RequestError {
  return new RequestError({
    code: "answer-unexpected",
    message: `${method} ${url.pathname} at ${url.hostname}: the answer (HTTP ${status}) points elsewhere, and credentials are never sent along to another address.`,
    remedy,
    transient: false,
  });
}

/** The last second that a clock is believed to show; dates that are reckoned from it keep four digits in their year. */
const LAST_NOW = 9_999_999_999;

/** Epoch seconds of a `Date` header; undefined where it is missing or absurd. */
export function dateOf(header: string | undefined): number | undefined {
  const at = Math.floor(Date.parse(header ?? "") / 1000);
  return at >= 0 && at <= LAST_NOW ? at : undefined;
}

/** The same, but this machine's clock where it is missing or absurd. */
export function clockOf(header: string | undefined): number {
  return dateOf(header) ?? Math.floor(Date.now() / 1000);
}

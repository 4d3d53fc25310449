import { RequestError } from "../errors.ts";
import { parseHttpDate } from "./http-date.ts";
import type { ProxyVariable } from "./proxy-variables.ts";
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
  /** The variable whose proxy the answer came through, if any. */
  proxy?: ProxyVariable | undefined;
  /** The input that names the server, where that is not the usual one. */
  addressInput?: "graph-api-url" | "github-api-url" | undefined;
}

/** The error of an answer that is no JSON although JSON was due: an edge proxy's page, or a cut body. */
export function notJson(
  { method, url }: HttpRequest,
  { status, body, retryAfter, now, proxy, addressInput }: Unusable,
): RequestError {
  const what = body.trim() === "" ? "is empty" : "is not JSON, or not of the form that is due";
  const [way, between] = proxy
    ? [`, through the proxy in \`${proxy}\``, `the proxy in \`${proxy}\``]
    : ["", "the runner's proxy variables"];
  return new RequestError({
    code: "answer-unexpected",
    message: `${method} ${url.pathname} at ${url.hostname}${way}: the answer (HTTP ${status}) ${what}.`,
    remedy: `Probably a short outage, or a proxy that answers instead. Nothing is wrong with your tokens. ${formatRetryTime(retryAfter, now)} If it stays, check ${addressInput ? `\`${addressInput}\` and ` : ""}${between}.`,
    transient: true,
    retryAfter,
  });
}

/** Statuses that name another address: of the others from 300, 304 says “not modified”, say. */
const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** Whether an answer of this status is a redirect. */
export function isRedirect(status: number): boolean {
  return REDIRECTS.has(status);
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

/** The first second that a clock is believed to show, of 2020: a device that was never set shows 1970. */
const FIRST_NOW = 1_577_836_800;

/** The last one; dates that are reckoned from it keep four digits in their year. */
const LAST_NOW = 9_999_999_999;

/** Epoch seconds of a `Date` header; undefined where it is missing, no date of HTTP, or absurd. */
export function dateOf(header: string | undefined): number | undefined {
  const at = parseHttpDate(header ?? "");
  return at !== undefined && at >= FIRST_NOW && at <= LAST_NOW ? at : undefined;
}

/** The same, but this machine's clock where it is missing or absurd. */
export function clockOf(header: string | undefined): number {
  return dateOf(header) ?? Math.floor(Date.now() / 1000);
}

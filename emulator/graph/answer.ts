import { createHash, randomBytes } from "node:crypto";
import { formatHttpDate, type HttpAnswer } from "../http.ts";
import type { GraphCall } from "./call.ts";
import { findCallingApp } from "./calling-app.ts";
import type { GraphError } from "./graph-error.ts";
import { makeTraceId } from "./state/token-strings.ts";
import { countUsage } from "./usage.ts";
import { pickServedVersion } from "./versions.ts";

/** A successful answer with the headers of facts section 5; 304 where the caller has it already. */
export function renderSuccess(call: GraphCall, body: unknown): HttpAnswer {
  const text = stringify(body);
  const etag = `"${createHash("sha1").update(text).digest("hex")}"`;
  const headers = {
    ...commonHeaders(call),
    ...countUsage(call),
    etag,
    "cache-control": "private, no-cache, no-store, must-revalidate",
  };
  if (call.headers["if-none-match"] === etag) return { status: 304, headers, body: "" };
  return { status: 200, headers, body: text };
}

/** The error envelope, with `WWW-Authenticate` on 400 and 401, which repeats the message. */
export function renderError(call: GraphCall, error: GraphError): HttpAnswer {
  const status = error.details.status ?? 400;
  const headers = commonHeaders(call);
  const challenge = `OAuth "Facebook Platform" "${error.challenge}" "${headerSafe(error.message)}"`;
  const envelope = error.toEnvelope(headers["x-fb-trace-id"], call.world.omitErrorSubcodes);
  return {
    status,
    headers: {
      ...headers,
      "cache-control": "no-store",
      ...((status === 400 || status === 401) && { "www-authenticate": challenge }),
      ...error.details.headers,
    },
    body: stringify(envelope),
  };
}

function commonHeaders(call: GraphCall): Record<string, string> & { "x-fb-trace-id": string } {
  const { world } = call;
  const version = pickServedVersion(world, call.askedVersion, findCallingApp(call)?.version);
  return {
    date: formatHttpDate(world.clock.now()),
    "content-type": "application/json; charset=UTF-8",
    ...(!world.omitVersionHeader && { "facebook-api-version": version }),
    "x-fb-trace-id": makeTraceId(),
    "x-fb-request-id": makeTraceId(),
    "x-fb-rev": "1030212345",
    "x-fb-debug": `${randomBytes(63).toString("base64")}==`,
    "access-control-allow-origin": "*",
    vary: "Origin, Accept-Encoding",
    pragma: "no-cache",
    expires: "Sat, 01 Jan 2000 00:00:00 GMT",
  };
}

/** JSON as PHP writes it: slashes and everything that is not ASCII are escaped. */
function stringify(body: unknown): string {
  return JSON.stringify(body)
    .replaceAll("/", "\\/")
    .replace(/[\u007f-\uffff]/g, (character) => {
      return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
    });
}

// Node refuses to send control and non-Latin characters in a header.
function headerSafe(message: string): string {
  return message.replace(/[^\x20-\x7e]/g, "?").replaceAll('"', "'");
}

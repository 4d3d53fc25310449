import type { FaultEffect } from "./fault.ts";

type RawAnswer = Extract<FaultEffect, { kind: "respond" }>;

const JSON_TYPE = { "content-type": "application/json; charset=UTF-8" };

/** A page of an edge proxy (facts section 5): 500, 502 or 400, never JSON. */
export function htmlAnswer(status: number): RawAnswer {
  const title = `${status} ${status === 400 ? "Bad Request" : "Server Error"}`;
  return {
    kind: "respond",
    status,
    headers: { "content-type": "text/html", server: "nginx" },
    body: `<html>\r\n<head><title>${title}</title></head>\r\n<body>\r\n<center><h1>${title}</h1></center>\r\n</body>\r\n</html>\r\n`,
  };
}

/** A status with nothing behind it. */
export function emptyAnswer(status = 200): RawAnswer {
  return { kind: "respond", status, headers: JSON_TYPE, body: "" };
}

/** Any JSON value, as a body of the wrong shape. */
export function jsonAnswer(status: number, body: unknown, headers = {}): RawAnswer {
  return {
    kind: "respond",
    status,
    headers: { ...JSON_TYPE, ...headers },
    body: JSON.stringify(body),
  };
}

/** JSON that stops in the middle, with a `Content-Length` that agrees. */
export function truncatedJsonAnswer(): RawAnswer {
  return { kind: "respond", status: 200, headers: JSON_TYPE, body: '{"data":{"app_id":"12' };
}

/** A redirect to somewhere else: no client may follow it with secrets. */
export function redirectAnswer(location: string, status = 302): RawAnswer {
  return { kind: "respond", status, headers: { location }, body: "" };
}

/** Well-formed JSON of so many bytes; default 30 MB. */
export function hugeAnswer(bytes = 30_000_000): RawAnswer {
  return { kind: "respond", status: 200, headers: JSON_TYPE, body: `"${"x".repeat(bytes - 2)}"` };
}

/** Says gzip and is not. */
export function bogusGzipAnswer(): RawAnswer {
  return {
    kind: "respond",
    status: 200,
    headers: { ...JSON_TYPE, "content-encoding": "gzip" },
    body: '{"data":{}}',
  };
}

/** The answer before Graph v2.3: urlencoded text. */
export function legacyExchangeAnswer(token: string): RawAnswer {
  return {
    kind: "respond",
    status: 200,
    headers: { "content-type": "text/plain; charset=UTF-8" },
    body: `access_token=${token}&expires=5183975`,
  };
}

/** Too many requests, or GitHub's secondary limit, with the seconds to wait. */
export function throttledAnswer(status: 403 | 429, retryAfter?: number | string): RawAnswer {
  return jsonAnswer(
    status,
    {
      message: "You have exceeded a secondary rate limit. Please wait a few minutes.",
      documentation_url:
        "https://docs.github.com/rest/using-the-rest-api/rate-limits-for-the-rest-api",
      status: String(status),
    },
    retryAfter === undefined ? {} : { "retry-after": String(retryAfter) },
  );
}

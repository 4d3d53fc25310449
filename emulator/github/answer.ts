import { randomBytes } from "node:crypto";
import { formatHttpDate, type HttpAnswer } from "../http.ts";
import type { GitHubCall, GitHubResult } from "./call.ts";
import type { GitHubError } from "./github-error.ts";

const LIMIT = 5_000;

/** An answer with GitHub's headers; `Date` and the reset of the limit come from the clock. */
export function renderAnswer(call: GitHubCall, result: GitHubResult): HttpAnswer {
  const { clock, requestCount } = call.world;
  const hasBody = result.body !== undefined;
  return {
    status: result.status,
    headers: {
      date: formatHttpDate(clock.now()),
      server: "github.com",
      ...(hasBody && { "content-type": "application/json; charset=utf-8" }),
      "x-github-api-version-selected": "2022-11-28",
      "x-github-media-type": "github.v3; format=json",
      "x-github-request-id": makeRequestId(),
      "x-ratelimit-limit": String(LIMIT),
      "x-ratelimit-remaining": String(Math.max(0, LIMIT - requestCount)),
      "x-ratelimit-used": String(requestCount),
      "x-ratelimit-reset": String(clock.now() + 3_600),
      "x-ratelimit-resource": "core",
      ...(call.isEnterprise && { "x-github-enterprise-version": "3.16.0" }),
      ...result.headers,
    },
    body: hasBody ? JSON.stringify(result.body) : "",
  };
}

/** A refusal: `{message, documentation_url, status}`. */
export function renderError(
  call: GitHubCall,
  error: GitHubError,
  headers: Record<string, string>,
): HttpAnswer {
  const body = {
    message: error.message,
    documentation_url: "https://docs.github.com/rest/actions/secrets",
    status: String(error.status),
  };
  return renderAnswer(call, { status: error.status, body, headers });
}

function makeRequestId(): string {
  const part = (bytes: number) => randomBytes(bytes).toString("hex").toUpperCase();
  return [part(2), part(3), part(4), part(4), part(4)].join(":");
}

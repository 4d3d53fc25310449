import { htmlAnswer, jsonAnswer, throttledAnswer } from "../../../emulator/builders.ts";
import type { FaultEffect } from "../../../emulator/emulator.ts";
import type { FaultSpec } from "./fault-spec.ts";

/** Refusals that stay: status, GitHub's sentence, headers. */
const STAYING: Array<[number, string, Record<string, string>?]> = [
  [400, "Problems parsing JSON"],
  [401, "Bad credentials"],
  [403, "Resource not accessible by integration"],
  [
    403,
    "Resource not accessible by personal access token",
    { "x-accepted-github-permissions": "secrets=write" },
  ],
  [
    403,
    "Resource protected by organization SAML enforcement. You must grant your token access to this organization.",
    { "x-github-sso": "required; url=https://github.test/orgs/octo-org/sso" },
  ],
  [403, "Although you appear to have the correct authorization, an IP allow list is enabled."],
  [403, "Sorry. Your account was suspended."],
  [403, "Must have admin rights to Repository."],
  [404, "Not Found"],
  [409, "Conflict"],
  [410, "Gone"],
  [422, "Validation Failed"],
  [451, "Repository access blocked"],
];

const WAIT = "You have exceeded a secondary rate limit. Please wait a few minutes.";
const EXHAUSTED = "API rate limit exceeded for user ID 1.";

/** Every class of GitHub's refusals: 401, 403 of each kind, 404, 409, 422, and its limits. */
export const GITHUB_REFUSALS: readonly FaultSpec[] = [
  ...STAYING.map(([status, message, headers]) =>
    refusal(`${status} ${message}`, jsonAnswer(status, { message }, headers), status),
  ),
  refusal("403 as HTML", htmlAnswer(403), 403),
  refusal("400 as HTML", htmlAnswer(400), 400),
  limit("403, secondary", jsonAnswer(403, { message: WAIT }), true),
  limit("403, secondary, Retry-After 0", throttledAnswer(403, 0), true),
  limit("403, secondary, Retry-After 600", throttledAnswer(403, 600), false),
  limit("403, exhausted until now", exhausted(403, 0), true),
  limit("403, exhausted for an hour", exhausted(403, 3600), false),
  limit("429, exhausted for an hour", exhausted(429, 3600), false),
];

/** Answers to a write from something that has written nothing: GitHub's own, and nearly those. */
export const FALSE_CONFIRMATIONS: readonly FaultSpec[] = [
  promise("204 without a write", 204, { date: new Date().toUTCString() }),
  promise("204 without a write and a date", 204, {}),
  promise("204 without a write, by a clock that runs backwards", 204, {
    date: "Thu, 01 Jan 1970 00:00:00 GMT",
  }),
  promise("201 without a write", 201, {}),
  noWrite("200 with an empty object, without a write", jsonAnswer(200, {})),
  noWrite("202 without a write", jsonAnswer(202, {})),
];

function promise(name: string, status: number, headers: Record<string, string>): FaultSpec {
  return {
    ...{ name, family: "answer", server: "github", retried: false, onWrite: "unconfirmed" },
    effect: { kind: "respond", status, headers, body: status === 201 ? "{}" : "" },
    says: /not as new as it should be/,
  };
}

function noWrite(name: string, effect: FaultEffect): FaultSpec {
  const says = /not of the form that is due/;
  return { name, family: "answer", effect, server: "github", retried: true, says };
}

/** The primary limit is used up; it starts again in so many seconds. */
function exhausted(status: number, seconds: number): FaultEffect {
  const reset = Math.floor(Date.now() / 1000) + seconds;
  return jsonAnswer(
    status,
    { message: EXHAUSTED },
    {
      date: new Date().toUTCString(),
      "x-ratelimit-remaining": "0",
      "x-ratelimit-reset": String(seconds === 0 ? 1 : reset),
    },
  );
}

function refusal(name: string, effect: FaultEffect, status: number): FaultSpec {
  const says = new RegExp(`HTTP ${status}`);
  return {
    ...{ name, family: "refusal", effect, server: "github", retried: false, says },
    refusal: { status },
    sample: true,
  };
}

function limit(name: string, effect: FaultEffect, retried: boolean): FaultSpec {
  const says = retried ? /GitHub limits the calls|HTTP 403/ : /\(in \d+ minutes\)|HTTP 4(03|29)/;
  return { name, family: "limit", effect, server: "github", retried, says };
}

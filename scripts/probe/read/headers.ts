import type { Answer } from "../graph/answer.ts";
import type { Facts } from "../question.ts";
import { readVersion } from "./outcome.ts";

/** Headers whose presence the emulator promises; facts section 5. */
const PROMISED = ["date", "x-fb-trace-id", "x-fb-request-id", "x-fb-rev", "x-fb-debug", "etag"];

/** The third part of `WWW-Authenticate`: the words that the facts know. */
const CHALLENGES = ["invalid_request", "invalid_token", "invalid_code"];

/** Which of the promised headers are there, and of those with a fixed form, which one. */
export function readPromisedHeaders(answer: Answer): Facts {
  const { headers } = answer;
  return {
    "facebook-api-version": readVersion(answer),
    ...Object.fromEntries(
      PROMISED.map((name) => [name, headers[name] === undefined ? "absent" : "there"]),
    ),
    "content-type": nameContentType(headers["content-type"]),
    "www-authenticate": nameChallenge(headers["www-authenticate"]),
  };
}

function nameContentType(type: string | undefined): string {
  if (type === undefined) return "absent";
  if (/^application\/json\b/i.test(type)) return "JSON";
  return /^text\/javascript\b/i.test(type) ? "JavaScript" : "another";
}

function nameChallenge(challenge: string | undefined): string {
  if (challenge === undefined) return "absent";
  const form = /^OAuth "Facebook Platform" "([a-z_]+)" /.exec(challenge);
  return CHALLENGES.find((word) => word === form?.[1]) ?? "of another form";
}

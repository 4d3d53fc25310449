import type { GraphErrorEffect } from "./fault.ts";
import { businessLimitError, fieldErrors } from "./field-errors.ts";

const BUSY = { call_count: 100, total_cputime: 40, total_time: 60 };
const APP_USAGE = { "x-app-usage": JSON.stringify(BUSY) };

function graphError(
  status: number,
  code: number,
  message: string,
  more: Partial<GraphErrorEffect> = {},
): GraphErrorEffect {
  return { kind: "graph-error", status, code, message, ...more };
}

/**
 * The errors of facts section 5 that no state of the world brings about, ready to be injected:
 * `emulator.inject({ on: { path: "/debug_token" }, ...graphErrors.appLimit })`.
 */
export const graphErrors = {
  unknown: graphError(500, 1, "An unknown error occurred"),
  transient: graphError(
    500,
    2,
    "An unexpected error has occurred. Please retry your request later.",
    { isTransient: true },
  ),
  unavailable: graphError(500, 2, "Service temporarily unavailable", {
    type: "FacebookApiException",
    isTransient: true,
  }),
  /** The rejection itself carries no `X-App-Usage` [C]. */
  appLimit: graphError(403, 4, "(#4) Application request limit reached", { isTransient: true }),
  permissionDenied: graphError(
    403,
    10,
    "(#10) Application does not have permission for this action",
  ),
  userLimit: graphError(400, 17, "(#17) User request limit reached", { headers: APP_USAGE }),
  pageLimit: graphError(400, 32, "(#32) Page request limit reached", { headers: APP_USAGE }),
  feedLimit: graphError(400, 341, "(#341) Feed action request limit reached"),
  blocked: graphError(
    400,
    368,
    "It looks like you were misusing this feature by going too fast. You’ve been blocked from using it.",
  ),
  customLimit: graphError(400, 613, "(#613) Calls to this api have exceeded the rate limit.", {
    headers: APP_USAGE,
  }),
  pageBusinessLimit: businessLimitError(12),
  /** Code 200 was seen with status 403 and 500 (bridgy#437). */
  permissionAsServerError: graphError(
    500,
    200,
    "(#200) The user hasn't authorized the application to perform this action",
    { type: "FacebookApiException" },
  ),
  apiAccessBlocked: fieldErrors.apiAccessBlocked,
  expiredWithoutSubcode: graphError(
    400,
    190,
    "Error validating access token: Session has expired on Thursday, 06-Oct-22 00:00:00 PDT. The current time is Tuesday, 22-Nov-22 19:54:40 PST.",
  ),
  sessionMalformed: graphError(
    400,
    190,
    "Error validating access token: Session key is malformed.",
  ),
  needsPageToken: graphError(
    400,
    190,
    "(#190) This method must be called with a Page Access Token",
  ),
  unsupportedGet: graphError(
    400,
    100,
    "Unsupported get request. Please read the Graph API documentation at https://developers.facebook.com/docs/graph-api",
    { type: "GraphMethodException" },
  ),
} satisfies Record<string, GraphErrorEffect>;

/** Code 190 that echoes the token it was given, as `Malformed access token …` does. */
export function malformedTokenError(token: string): GraphErrorEffect {
  return graphError(400, 190, `Malformed access token ${token}`);
}

import { TWO_FACTOR_REQUIRED } from "../graph/graph-error.ts";
import type { GraphErrorEffect } from "./fault.ts";

/**
 * Errors that were seen in the field (facts section 15), ready to be injected where no state of the
 * world brings them about, or not there: `emulator.inject({ on, ...fieldErrors.checkpoint })`.
 */
export const fieldErrors = {
  /** The person must turn on two-factor authentication, then log in again. */
  twoFactorRequired: {
    ...error(400, 415, TWO_FACTOR_REQUIRED),
    subcode: 2859009,
    isTransient: false,
  },
  twoFactorCodeNeeded: {
    ...error(400, 415, TWO_FACTOR_REQUIRED),
    subcode: 1404120,
    isTransient: false,
  },
  /** 459 as a code of its own, documented for `/me/accounts`. */
  checkpoint: error(
    400,
    459,
    "(#459) The session is invalid because the user has been checkpointed",
  ),
  apiAccessBlocked: error(403, 200, "API access blocked."),
  apiAccessDeactivated: error(
    403,
    200,
    "API access deactivated. To reactivate, go to the app dashboard.",
  ),
  /** The app has a Server IP allowlist; `App.ipAllowed` is the state. */
  ipNotAllowed: error(400, 5, "This IP can't make requests for that application."),
  /** The app is set as Native or Desktop; `GraphToggles.nativeAppCalls` is the state. */
  secretInClient: error(
    400,
    15,
    "(#15) This method cannot be called with a client token or an app secret embedded in the client code",
  ),
  pageNotAccessible: error(
    400,
    190,
    "This Page access token belongs to a Page that is not accessible.",
  ),
  /** The same request fails for ever; `GraphToggles.largestLimit` is the state. */
  tooMuchData: error(
    500,
    1,
    "Please reduce the amount of data you're asking for, then retry your request",
  ),
} satisfies Record<string, GraphErrorEffect>;

/** A page that has moved: code 21, or 100 with subcode 21; `movePage` is the state. */
export function movedPageError(from: string, to: string, code: 21 | 100 = 21): GraphErrorEffect {
  const message = `(#21) Page ID ${from} was migrated to page ID ${to}.  Please update your API calls to the new ID`;
  return { ...error(400, code, message), ...(code === 100 && { subcode: 21 }) };
}

/**
 * A limit of a business use case, with the minutes to wait in `X-Business-Use-Case-Usage`.
 *
 * @param code 80000 to 80014; default: 80001, pages.
 */
export function businessLimitError(minutes: number, code = 80001): GraphErrorEffect {
  const usage = { call_count: 100, total_cputime: 40, total_time: 60 };
  const useCase = { type: "pages", ...usage, estimated_time_to_regain_access: minutes };
  return {
    ...error(
      400,
      code,
      `(#${code}) There have been too many calls to this Page account. Wait a bit and try again. For more info, please refer to https://developers.facebook.com/docs/graph-api/overview/rate-limiting.`,
    ),
    headers: { "x-business-use-case-usage": JSON.stringify({ "100000000000001": [useCase] }) },
  };
}

function error(status: number, code: number, message: string): GraphErrorEffect {
  return { kind: "graph-error", status, code, message };
}

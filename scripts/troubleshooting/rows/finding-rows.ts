import type { ErrorCode } from "../../../src/error-codes.ts";
import type { FindingCode } from "../../../src/health/findings.ts";
import type { Row } from "../table.ts";

/** The codes that no error has. */
type OwnCode = Exclude<FindingCode, ErrorCode>;

const NEW_USER_TOKEN = "[a new user token](../README.md#your-first-user-token)";

/** What the documents say of each finding. */
export const FINDING_ROWS = {
  invalid: {
    sign: "❌",
    meaning:
      "Facebook no longer accepts it. [The reasons](#why-a-token-is-dead). Beside `user-token`, it was not replaced either; a second error says why.",
    action: `What the second error says; else ${NEW_USER_TOKEN}, and the workflow that mints.`,
  },
  "wrong-app": {
    sign: "❌",
    meaning: "`page-token` was issued by another app than `app-id`.",
    action: "Give that app's id and secret, or let the action obtain one with this app.",
  },
  "wrong-type": {
    sign: "❌",
    meaning: "A user, system-user or app token is in `page-token`.",
    action: "Pass a user token as `user-token`: the action obtains the Page token.",
  },
  "wrong-page": {
    sign: "❌",
    meaning: "It works, for another Page than `page-id`.",
    action: "Correct `page-id`, or mint a token of the right Page.",
  },
  expires: {
    sign: "❌",
    meaning:
      "It has an end, so it was made from a short-lived user token; or Facebook gave out such a one, although the user token was exchanged.",
    action:
      "Let the action mint one; if it did, make a new user token. If an end is what you want: `allow-expiring: true`.",
  },
  "expires-soon": {
    sign: "❌/⚠️",
    meaning:
      "Only with `allow-expiring`: its end is near. `fail-within-days` and `warn-within-days` say what near is.",
    action: "Mint a new one before that day.",
  },
  "data-access-expired": {
    sign: "❌/⚠️",
    meaning:
      "More than 90 days since the person's last login. Calls that read data fail, though the token counts as valid. `data-access` decides how bad that is.",
    action: `The person logs in again: ${NEW_USER_TOKEN}. A workflow that only posts can set \`data-access: warn\`.`,
  },
  "data-access-expires-soon": {
    sign: "❌/⚠️",
    meaning: "90 days since the person's last login are nearly over.",
    action: "The same, before that day.",
  },
  "missing-scopes": {
    sign: "❌",
    meaning: "One of `required-scopes` was not granted.",
    action: "Make a user token with it. Or take it out of `required-scopes`.",
  },
  "scope-not-for-page": {
    sign: "❌",
    meaning: "It was granted for other Pages only.",
    action:
      "The person logs in again; in the dialog they leave ticked what is ticked, and add this Page.",
  },
  "user-token-expires-soon": {
    sign: "⚠️",
    meaning:
      "The user token that the next run will use is about to end. The Page token does not end with it.",
    action:
      "What the message says: set `user-token-secret-name`, or, where no exchange gives one that lasts longer, make a new user token before that day.",
  },
  "user-token-invalid": {
    sign: "⚠️",
    meaning:
      "While a healthy Page token is kept: the token that should renew it one day is dead, of the wrong kind, or of another app.",
    action: `Make ${NEW_USER_TOKEN}.`,
  },
  "lacks-task": {
    sign: "❌/⚠️",
    meaning:
      "The token works, but posting will be refused. Seen by a run that mints only; a warning where Facebook names a task that is not known.",
    action:
      "Somebody with full control gives the person the task “Content”: Page settings → Page access.",
  },
  "scope-unknown": {
    sign: "⚠️",
    meaning: "A name in `required-scopes` is no known permission, but is nearly one.",
    action: "Write the name that the message proposes.",
  },
  "person-changed": {
    sign: "⚠️",
    meaning: "Another person logged in than the one behind the old Page token.",
    action: "Nothing, if that is meant; otherwise the person of before logs in.",
  },
  "renewal-failed": {
    sign: "⚠️",
    meaning:
      "A renewal was due and did not succeed: no new Page token, or one that is no better or not healthy. Or what the next one needs could not be found out or is missing. The old token works and was kept.",
    action: "What the message says; there is time.",
  },
  "graph-version-changed": {
    sign: "⚠️",
    meaning: "Facebook serves calls to a version that is gone, or not there yet, with another one.",
    action: "Leave `graph-api-version` out and update the action, or set one that is served.",
  },
  "graph-version-retiring": {
    sign: "⚠️",
    meaning: "Its published end is at most 90 days away.",
    action: "The same.",
  },
} satisfies Record<OwnCode, Row>;

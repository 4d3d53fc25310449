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
      "Facebook no longer accepts it. [The reasons](#why-a-token-is-dead). If `user-token` is given, too, a second error says why it was not replaced.",
    action: `Follow the second error; without one, make ${NEW_USER_TOKEN}, and run the workflow that mints.`,
  },
  "wrong-app": {
    sign: "❌",
    meaning: "An app other than `app-id` issued `page-token`.",
    action: "Give that app's id and secret, or let the action obtain one with this app.",
  },
  "wrong-type": {
    sign: "❌",
    meaning: "`page-token` holds a user, system-user or app token.",
    action: "Pass a user token as `user-token`: the action obtains the Page token.",
  },
  "wrong-page": {
    sign: "❌",
    meaning: "The token works, for a Page other than `page-id`.",
    action: "Correct `page-id`, or mint a token of the right Page.",
  },
  expires: {
    sign: "❌",
    meaning:
      "The token has an end: it was made from a short-lived user token, or Facebook gave out such a token although the user token was exchanged.",
    action:
      "Let the action mint one; if it did, make a new user token. If the end is meant, set `allow-expiring: true`.",
  },
  "expires-soon": {
    sign: "❌/⚠️",
    meaning:
      "The token's end is near (only with `allow-expiring`). `fail-within-days` and `warn-within-days` say what near is.",
    action: "Mint a new one before that day.",
  },
  "data-access-expired": {
    sign: "❌/⚠️",
    meaning:
      "The person's last login is over 90 days ago. Calls that read data fail, though the token counts as valid; posting is reported to go on. `data-access` decides how bad that is.",
    action: `The person logs in again, by the login link or for ${NEW_USER_TOKEN}. A workflow that only posts can set \`data-access: warn\`.`,
  },
  "data-access-expires-soon": {
    sign: "❌/⚠️",
    meaning: "The person's last login is nearly 90 days ago.",
    action: `The person logs in again before that day, by the login link or for ${NEW_USER_TOKEN}. A workflow that only posts can set \`data-access: warn\`.`,
  },
  "missing-scopes": {
    sign: "❌",
    meaning: "The person did not grant one of `required-scopes`.",
    action: "Make a user token with it, or take it out of `required-scopes`.",
  },
  "scope-not-for-page": {
    sign: "❌",
    meaning: "The person granted it for other Pages only.",
    action:
      "The person logs in again; in the dialog they leave ticked what is ticked, and add this Page.",
  },
  "user-token-expires-soon": {
    sign: "⚠️",
    meaning:
      "The user token that the next run will use is about to end. The Page token does not end with it.",
    action:
      "Set `user-token-secret-name`. If no exchange gives a token that lasts longer, make a new user token before that day.",
  },
  "user-token-invalid": {
    sign: "⚠️",
    meaning:
      "The Page token is healthy and was kept. The user token that should renew it one day is dead, of the wrong kind, or of another app.",
    action: `Make ${NEW_USER_TOKEN}.`,
  },
  "lacks-task": {
    sign: "❌/⚠️",
    meaning:
      "The token works, but Facebook will refuse posts. Only a run that mints sees this. It is a warning where Facebook names an unknown task.",
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
    meaning: "A person other than the one behind the old Page token logged in.",
    action: "Do nothing if that is meant; otherwise the earlier person logs in.",
  },
  "renewal-failed": {
    sign: "⚠️",
    meaning:
      "A renewal was due and failed, brought no better token, or lacks what the next one needs. The old token works and was kept.",
    action: "Follow the message; there is time.",
  },
  "graph-version-changed": {
    sign: "⚠️",
    meaning:
      "Facebook answered with another version, because the one asked for is retired or not released.",
    action: "Leave `graph-api-version` out and update the action, or set one that is served.",
  },
  "graph-version-retiring": {
    sign: "⚠️",
    meaning: "Its published end is at most 90 days away.",
    action: "Leave `graph-api-version` out and update the action, or set a newer one.",
  },
} satisfies Record<OwnCode, Row>;

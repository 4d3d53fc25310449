import type { ErrorCode } from "../../../src/error-codes.ts";
import type { Row } from "../table.ts";

const LOG_IN = "the person logs in again";

/** What the documents say of each error. */
export const ERROR_ROWS = {
  "input-invalid": {
    meaning:
      "An input is missing or malformed. Nothing was called. A secret or a variable comes empty in a pull request from a fork, in a Dependabot run, in a job without the `environment:` that holds it, in a reusable workflow without `secrets: inherit`, and after a typo.",
    action: "Follow the message: it names each input, its form and the likely cause.",
  },
  "app-secret-wrong": {
    meaning: "Facebook does not accept `app-secret` for `app-id`.",
    action: "Copy both from App settings → Basic → Show.",
  },
  "app-unknown": {
    meaning: "A digit of `app-id` is wrong, or the app was deleted or restricted.",
    action: "Compare the id, and look for a notice in the app's dashboard.",
  },
  "app-blocked": {
    meaning:
      "Facebook has restricted or switched off the app, or blocked it for a while (code 368).",
    action:
      "An administrator follows the notice in the app's dashboard; after a block, wait some hours.",
  },
  "app-address-not-allowed": {
    meaning: "The app takes calls from listed addresses only; a hosted runner has no fixed one.",
    action:
      "Empty the list (App settings → Advanced → Server IP allowlist), or use a runner with a fixed address.",
  },
  "app-native": {
    meaning: "Facebook treats such an app's secret as public and ignores it.",
    action: "Set App settings → Advanced → “Native or desktop app?” to No.",
  },
  "user-token-dead": {
    meaning:
      "The token in `user-token`; [the reasons](#why-a-token-is-dead). One from Graph API Explorer lives for an hour or two.",
    action: "Make [a new user token](../README.md#your-first-user-token), and run at once.",
  },
  "user-token-other-app": {
    meaning: "In Graph API Explorer, **Meta App** was not your app.",
    action: "Choose it there and generate the token again.",
  },
  "user-token-wrong-kind": {
    meaning: "It is a Page token, an app token, or a token of Instagram or Threads.",
    action: "Pass a Page token as `page-token`, or save a user token: it begins with `EAA`.",
  },
  "two-factor-required": {
    meaning: "The Page's business asks for it, and the person has not turned it on.",
    action: `The person turns it on (Accounts Center → Password and security); then ${LOG_IN}.`,
  },
  checkpoint: {
    meaning: "Facebook stops the person until they have confirmed something.",
    action: "The person logs in at www.facebook.com and follows the instructions there.",
  },
  "page-not-visible": {
    meaning:
      "Not ticked in the dialog, not granted, owned by a business portfolio, or no role. The message lists the Pages that are visible, if any. In a run for several Pages it is a finding of the Page, also where `page-token` holds no line for it.",
    action:
      "Compare `page-id`. If it is right: log in again, leave ticked what is ticked, and add this Page; for a portfolio add `business_management`; assign it to a system user.",
  },
  "page-several": { meaning: "`page-id` is not set.", action: "Set it to an id of the list." },
  "page-none": {
    meaning:
      "The user token sees no Page, for the reasons of a Page that is not visible. “Yet the consent names” lists the Pages that were ticked.",
    action:
      "Log in again, leave ticked what is ticked, and add the Page; or set `page-id` to an id that the consent names.",
  },
  "page-no-token": {
    meaning:
      "The person has no role there that gives one, or the Page's business asks for two-factor authentication.",
    action:
      "Give the person a role with the task “Content”; or the person turns on two-factor authentication.",
  },
  "page-moved": {
    meaning: "The Page was merged into another one, or moved.",
    action: "Set `page-id` to the id that the message names.",
  },
  "page-other-object": {
    meaning: "The number is that of a business, a person or something else, or of a profile.",
    action:
      "Take the Page's id: About → Page transparency, or the list of a run without `page-id`.",
  },
  "page-permission-missing": {
    meaning:
      "A permission is missing, or the app may not use it, or the Page was not chosen at the login. The message names what it knows.",
    action:
      "Make a user token with it. If it was granted, look for a notice in the app's dashboard.",
  },
  "page-twice": {
    meaning: "Two different tokens in `page-token` belong to one Page.",
    action: "Remove one of the two lines.",
  },
  "login-needed": {
    meaning:
      "There is no user token, and `login-redirect` is set: the run offers a login link. A first run ends so by design.",
    action:
      "Open the link of the summary, log in, and start the workflow with the address you end up at ([Log in from GitHub](login.md)). If tokens are stored: find out why they come empty.",
  },
  "login-declined": {
    meaning: "The person pressed Cancel in Facebook's dialog.",
    action: "Open the link again, and leave the permissions on.",
  },
  "login-refused": {
    meaning: "Facebook's dialog came back with an error.",
    action: "Follow what it says; then open the link again.",
  },
  "login-foreign": {
    meaning:
      "The address holds no login of this link: a plain page, the link itself, or an address of another app, repository or link.",
    action:
      "Open the link, log in, and copy the whole address before anything else. If the address held a token, end it: facebook.com → Settings → Apps and websites → Remove.",
  },
  "login-expired": {
    meaning: "A link is good for 14 days.",
    action: "Open the link of the run that said so: it is a new one.",
  },
  "login-code-used": {
    meaning: "A code can be redeemed once.",
    action: "Open the link and log in again.",
  },
  "login-code-expired": {
    meaning: "A code is good for some ten minutes.",
    action: "Open the link again, and start the workflow within ten minutes.",
  },
  "login-redirect-mismatch": {
    meaning:
      "The address that Facebook compares is not `login-redirect` to the letter: the list in the dashboard was changed, or holds it with a slash more or less.",
    action:
      "Compare it with Valid OAuth Redirect URIs in the app's dashboard ([where](login.md#once-what-to-register-and-where)).",
  },
  "store-forbidden": {
    meaning:
      "`github-token` lacks a permission, has expired or was revoked, or the organization forbids tokens of its kind. `GITHUB_TOKEN` never may write secrets.",
    action:
      "Add the permission that the message names, or use another token. With single sign-on, authorize it.",
  },
  "store-address-not-allowed": {
    meaning: "The organization has a list of allowed addresses, and the runner's is not on it.",
    action: "An owner adds it, or the job uses a runner with an address that is on the list.",
  },
  "store-not-found": {
    meaning:
      "The repository, environment or organization does not exist, or the token does not see it; or `github-api-url` lacks `/api/v3`.",
    action: "Compare the names, then the token's permissions.",
  },
  "store-failed": {
    meaning: "GitHub refused in other words, or has an outage.",
    action: "Follow GitHub's words in the message; after an outage, run again.",
  },
  "store-unconfirmed": {
    meaning: "GitHub accepted it, but afterwards it is missing or older.",
    action: "Give all runs that store the same `concurrency` group, and run again.",
  },
  "graph-limited": {
    meaning: "The app or the person made too many calls.",
    action: "Run again; the message says when, if Facebook does.",
  },
  "graph-unavailable": {
    meaning: "Facebook has an outage.",
    action: "Run again; the message says when, if Facebook does.",
  },
  "graph-refused": {
    meaning: "A refusal that no other title covers, in Facebook's own words.",
    action:
      "Look the code up in [Meta's error reference](https://developers.facebook.com/docs/graph-api/guides/error-handling), and look for notices in the app's dashboard.",
  },
  "github-limited": {
    meaning: "The token made too many calls.",
    action: "Run again; the message says when.",
  },
  "no-answer": {
    meaning:
      "The network, a firewall, a proxy, the look-up of the name (DNS), a certificate, or `timeout-seconds`.",
    action: "Run again; then check the runner's network and its proxy variables.",
  },
  "answer-unexpected": {
    meaning:
      "An empty answer, one that is not JSON, a redirect, or a field of another type: an outage, or something that answers in the server's place.",
    action: "Run again; then check the proxy variables, `graph-api-url` and `github-api-url`.",
  },
  "runner-files": {
    meaning: "The file for outputs cannot be written: a full disk, or changed permissions.",
    action: "Make room or correct the permissions, and run again.",
  },
  bug: {
    meaning: "Something happened that should not.",
    action:
      "Open an issue with the message. [Debug logging](https://docs.github.com/actions/how-tos/monitor-workflows/enable-debug-logging) adds the place in the code, without secrets.",
  },
} satisfies Record<ErrorCode, Row>;

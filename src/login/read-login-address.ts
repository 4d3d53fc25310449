import type { ErrorCode } from "../error-codes.ts";
import { ActionError } from "../errors.ts";
import type { Secret } from "../secrets/secret.ts";
import { checkState, type StateScope } from "./login-state.ts";

/** Shortest code that is believed; Facebook's have some hundred characters. */
const SHORTEST_CODE = 20;

/** Longest text of Facebook's that is repeated, in characters. */
const MOST_SAID = 300;

/**
 * Masks whatever a login address holds that could be used: the code, as written and decoded, and
 * any access token, wherever it stands. Called before anything else is done with the address.
 *
 * @param register masks a text and makes it known to the scrubber
 */
export function maskLoginAddress(address: string, register: (text: string) => Secret): void {
  for (const [, name = "", written = ""] of address.matchAll(CREDENTIALS)) {
    const shortest = name === "code" ? SHORTEST_CODE : 8;
    for (const text of new Set([written, decode(written)]))
      if (text.length >= shortest && !/\s/.test(text)) register(text);
  }
}

const CREDENTIALS = /(?:^|[?&#;\s])(code|access_token|long_lived_token)=([^&#\s]+)/gi;

/**
 * The code out of the address that a person ended up at. Host and path do not matter: what counts
 * is the query, between the first `?` (or the start) and the first `#`.
 *
 * @param now epoch seconds, by the runner's clock
 * @throws {ActionError} `login-…` when it holds no answer to a login link of this workflow
 */
export function readLoginAddress(address: string, scope: StateScope, now: number): string {
  if (/access_token=/i.test(address)) throw tokenInAddress();
  const query = queryOf(address);
  const states = query.getAll("state");
  const [state] = states;
  if (state === undefined) throw foreign(query.has("code") ? "half" : "plain");
  if (states.length > 1) throw foreign("twice");
  const verdict = checkState(state, scope, now);
  if (verdict === "expired") throw expired();
  if (verdict === "foreign") throw foreign("elsewhere");
  if (query.has("client_id") && query.has("redirect_uri")) throw foreign("link");
  if (query.has("error")) throw refused(query);
  const [code, ...others] = query.getAll("code");
  if (code === undefined || others.length > 0 || code.length < SHORTEST_CODE)
    throw foreign(code === undefined ? "plain" : "half");
  return code;
}

function queryOf(address: string): URLSearchParams {
  const [beforeFragment = ""] = address.trim().split("#", 1);
  const mark = beforeFragment.indexOf("?");
  return new URLSearchParams(beforeFragment.slice(mark + 1));
}

const FOREIGN = {
  plain: "It holds no code: it is the address of a plain page.",
  half: "Its code or its state is missing or cut.",
  twice: "It holds a state twice.",
  link: "It is the login link itself, and not the address that it leads to.",
  elsewhere:
    "Its state was made for another app, repository or `login-redirect`, or it was changed on the way.",
} as const;

const AGAIN =
  "Open the login link of this run, log in, and copy the whole address that the browser shows then, before anything else. Start the workflow with it within ten minutes.";

function foreign(kind: keyof typeof FOREIGN): ActionError {
  return loginError(
    "login-foreign",
    `\`login-address\` does not come from the login link of this workflow. ${FOREIGN[kind]}`,
    AGAIN,
  );
}

function tokenInAddress(): ActionError {
  return loginError(
    "login-foreign",
    "`login-address` holds an access token: it was not our link that led there. Whoever sees that address can use the token.",
    "End the token: facebook.com → Settings → Apps and websites → the app → Remove. Then open the login link of this run.",
  );
}

function expired(): ActionError {
  return loginError(
    "login-expired",
    "The login link behind `login-address` is older than 14 days.",
    AGAIN,
  );
}

function refused(query: URLSearchParams): ActionError {
  if (query.get("error") === "access_denied") {
    return loginError(
      "login-declined",
      "The person pressed Cancel in Facebook's dialog, so there is no user token. Nothing was changed.",
      "Open the login link of this run again, and leave the permissions on. If another person should log in, log out at www.facebook.com first.",
    );
  }
  const said =
    query.get("error_description") ?? query.get("error_message") ?? query.get("error") ?? "";
  return loginError(
    "login-refused",
    `Facebook's login dialog refused: “${said.slice(0, MOST_SAID)}”.`,
    "Follow what Facebook says, with an administrator of the app where it speaks of the app. Then open the login link of this run again.",
  );
}

function loginError(code: ErrorCode, message: string, remedy: string): ActionError {
  return new ActionError({ code, message, remedy });
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}

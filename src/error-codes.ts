/**
 * What a login does about a message: it cures it, it is another way out, it helps once what the
 * remedy says is done, or the remedy leads to the login link by itself. `beside`: the link is not
 * offered for it, but named where the run offers it for something else.
 */
export type LoginCure = "cure" | "also" | "after" | "told" | "beside";

/** What a message says of logging in. */
export interface LoginAdvice {
  /** What a login does, where that is not what the table says: `false` where it does not help, or a system user is behind the token. */
  login?: LoginCure | false | undefined;
  /** The remedy where the run offers a login link, where that is not what follows from `login`. */
  byLink?: string | undefined;
}

interface ErrorEntry {
  /** The title of its annotation. */
  title: string;
  /** Whether the login link is offered with it. */
  login?: LoginCure;
}

/**
 * Every code of the output `error-code`, with the title of its annotation. Codes are what a version
 * promises; titles may change.
 */
export const ERRORS = {
  "input-invalid": { title: "The inputs need attention" },
  "app-secret-wrong": { title: "The app secret is wrong" },
  "app-unknown": { title: "The app is unknown or restricted" },
  "app-blocked": { title: "Facebook has blocked the app" },
  "app-address-not-allowed": { title: "The app does not accept calls from this runner's address" },
  "app-native": { title: "The app is of type Native or Desktop" },
  "user-token-dead": { title: "The user token is dead", login: "cure" },
  "user-token-other-app": { title: "The user token belongs to another app", login: "also" },
  "user-token-wrong-kind": { title: "`user-token` holds another kind of token", login: "also" },
  "page-not-visible": { title: "The Page is not visible to the user token", login: "cure" },
  "page-several": { title: "Several Pages are visible: choose one" },
  "page-none": { title: "No Page is visible to the user token", login: "cure" },
  "page-no-token": { title: "Facebook gives no token for the Page", login: "also" },
  "page-moved": { title: "Facebook has moved the Page" },
  "page-other-object": { title: "The id in `page-id` belongs to something else than a Page" },
  "page-permission-missing": { title: "The user token may not read the Page", login: "cure" },
  "page-twice": { title: "Two tokens belong to the same Page" },
  "two-factor-required": { title: "Facebook asks for two-factor authentication", login: "after" },
  checkpoint: { title: "Facebook asks the person to confirm something", login: "after" },
  "login-needed": { title: "A person must log in", login: "told" },
  "login-declined": { title: "The person declined the login", login: "told" },
  "login-refused": { title: "Facebook refused the login", login: "told" },
  "login-foreign": { title: "The address does not come from this login link", login: "told" },
  "login-expired": { title: "The login link is too old", login: "told" },
  "login-code-used": { title: "This login was used before", login: "told" },
  "login-code-expired": { title: "This login has expired", login: "told" },
  "login-redirect-mismatch": { title: "The redirect address does not match", login: "told" },
  "store-forbidden": { title: "`github-token` may not write secrets" },
  "store-address-not-allowed": { title: "GitHub does not accept calls from this runner's address" },
  "store-not-found": { title: "The place of the secret was not found" },
  "store-failed": { title: "GitHub did not store the secret" },
  "store-unconfirmed": { title: "A secret is not as new as it should be" },
  "graph-limited": { title: "Facebook limits the calls of the app" },
  "graph-unavailable": { title: "Facebook cannot answer now" },
  "graph-refused": { title: "Facebook refused a request" },
  "github-limited": { title: "GitHub limits the calls of the token" },
  "no-answer": { title: "No answer" },
  "answer-unexpected": { title: "An answer has an unexpected form" },
  "runner-files": { title: "The runner's files cannot be written" },
  bug: { title: "A bug in this action" },
} as const satisfies Record<string, ErrorEntry>;

/** What kept a run from finding out, or from storing: a value of the output `error-code`. */
export type ErrorCode = keyof typeof ERRORS;

/** What a login does about an error; undefined where it does nothing. */
export function loginCureOfError({
  code,
  login,
}: { code: ErrorCode } & Pick<LoginAdvice, "login">): LoginCure | undefined {
  const entry: ErrorEntry = ERRORS[code];
  return login === false ? undefined : (login ?? entry.login);
}

/** The title of the annotation of an error. */
export function titleOfError(code: ErrorCode): string {
  return ERRORS[code].title;
}

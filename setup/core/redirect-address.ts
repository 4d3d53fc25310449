import { readRedirect } from "../../src/library.ts";
import { AnswerError } from "./setup-error.ts";

/**
 * The redirect address that needs no server and nobody's consent: the browser shows an error page,
 * and its address bar holds Facebook's answer.
 */
export const DEFAULT_REDIRECT = "https://localhost/";

/** Where a redirect address is registered. */
export const WHERE_TO_REGISTER =
  "developers.facebook.com/apps → your app → Use cases → Customize → Settings (in older apps: Facebook Login → Settings) → “Valid OAuth Redirect URIs”";

/** What to do in Facebook's dialog: whatever is unticked there stops working. */
export const IN_THE_DIALOG =
  "In Facebook's dialog leave every permission on, leave ticked what is ticked, and add this Page.";

/** Checks a redirect address. @throws {AnswerError} about the field `login-redirect` */
export function checkRedirect(address: string): void {
  const form = readRedirect(address);
  if (form.ok) return;
  throw new AnswerError(
    "login-redirect",
    `The redirect address ${form.reason}`,
    `Copy it from ${WHERE_TO_REGISTER}, or use ${DEFAULT_REDIRECT}.`,
  );
}

/**
 * The redirect address for workflows. `http://localhost` is not registered anywhere, and ends with
 * the app's development mode.
 */
export function workflowRedirect({ redirect }: { redirect: string }): string {
  return redirect.startsWith("https://") ? redirect : DEFAULT_REDIRECT;
}

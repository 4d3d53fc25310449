import { DEFAULT_REDIRECT, WHERE_TO_REGISTER } from "./redirect-address.ts";
import type { Session } from "./session.ts";

/**
 * The redirect address for workflows. `http://localhost` is not registered anywhere, and ends with
 * the app's development mode.
 */
export function workflowRedirect({ redirect }: Pick<Session, "redirect">): string {
  return redirect.startsWith("https://") ? redirect : DEFAULT_REDIRECT;
}

/**
 * What a person still does on Facebook, in sentences, the most important first.
 * @param workflows the texts of the workflows that were chosen
 */
export function stepsOnFacebook(
  session: Pick<Session, "redirect">,
  workflows: readonly string[],
): string[] {
  return workflows.some((text) => /^ +login-redirect: /m.test(text))
    ? [
        `Register ${workflowRedirect(session)} in the app, to the letter, also its last slash: ${WHERE_TO_REGISTER}. The workflow then shows a login link when somebody must log in again.`,
      ]
    : [];
}

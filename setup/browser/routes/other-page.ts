import type { Session } from "../../core/session.ts";
import { SetupError } from "../../core/setup-error.ts";
import type { PageState } from "../state.ts";

/**
 * Checks that an answer of Facebook's, which can take long, is still about the session as it is.
 * @throws {SetupError} if something that it started from was changed in another window meanwhile
 */
export function assertUnchanged(
  session: Session,
  before: Session,
  names: ReadonlyArray<keyof Session>,
): void {
  if (names.every((name) => session[name] === before[name])) return;
  throw new SetupError(
    "changed-meanwhile",
    "Nothing was done: something that this started from was changed in another tab meanwhile.",
    "Look at what is chosen now, and try again.",
  );
}

/**
 * Checks that a form is for the chosen Page: two windows can be open.
 * @throws {SetupError} if another Page was chosen since the form was made
 */
export function assertSamePage({ session }: PageState, form: URLSearchParams): void {
  const page = session.examination?.report.page;
  if (page === undefined || page.id === form.get("page")) return;
  throw new SetupError(
    "other-page",
    `Nothing was done: this form was for another Page. ${JSON.stringify(page.name)} (${page.id}) was chosen in another tab.`,
    "To use that Page, send the form again. To use the other one, choose it again in step 3.",
  );
}

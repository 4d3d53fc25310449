import { ActionError } from "../../../src/library.ts";
import type { PageState } from "../state.ts";

/**
 * Two windows can be open: what is done is done for the Page that a form was made for.
 * @throws {ActionError} when another one has been chosen since
 */
export function assertSamePage({ session }: PageState, form: URLSearchParams): void {
  const page = session.examination?.report.page;
  if (page === undefined || page.id === form.get("page")) return;
  throw new SetupError({
    title: "Another Page has been chosen meanwhile",
    message: `Nothing was done: this form was for another Page. In another tab ${JSON.stringify(page.name)} (${page.id}) has been chosen.`,
    remedy: "Send the form again if that Page is meant, or choose the other one again in step 3.",
  });
}

import { withoutQuotes } from "./clean.ts";
import type { Problems } from "./fields.ts";
import { isFloat, readId } from "./forms.ts";

/** Which Pages a run is for. */
export type PageSelection =
  /** One Page: that of `policy.pageId`, or the only one there is. */
  | { kind: "one" }
  /** These, each judged by itself. */
  | { kind: "several"; ids: readonly string[] }
  /** Every Page that the user token sees. */
  | { kind: "all" };

/** Pages in one run at most: Facebook lets an app with one user inspect some 200 tokens an hour. */
export const MOST_PAGES = 100;

/** How to come by the ids, for whoever gave something else. */
export const WHERE_IDS =
  "List the ids of the Pages, separated by commas, spaces or line breaks. A run with `user-token` and `page-id: all` shows them ready to paste.";

const WHERE_ID =
  " A run with `user-token` and without this input tells it: the Page that it finds, or a list of several.";

/**
 * The Pages that `page-id` names: one id, several, or `all`. One that is given twice is one.
 * @returns the only id beside the selection, where there is one
 */
export function parsePages(
  value: string,
  problems: Problems,
): { pages: PageSelection; pageId: string | undefined } {
  const entries = value
    .split(/[\s,]/)
    .map(withoutQuotes)
    .filter((entry) => entry !== "");
  if (entries.length === 0 && value !== "")
    problems.add("page-id", `names no Page, although it is not empty. ${WHERE_IDS}`, "empty");
  if (entries.some((entry) => /^all$/i.test(entry))) {
    if (entries.length > 1)
      problems.add("page-id", `must be either \`all\` or ids, not both. ${WHERE_IDS}`);
    return { pages: { kind: "all" }, pageId: undefined };
  }
  const isList = entries.some((entry) => readId(entry).ok || isFloat(entry));
  // Of what is no list of ids, such as a name of two words, the same is said once.
  const count = isList ? entries.length : 1;
  for (const [at, entry] of entries.entries()) checkId(entry, at, count, problems);
  const ids = [...new Set(entries)];
  if (ids.length < 2) return { pages: { kind: "one" }, pageId: ids[0] };
  if (ids.length > MOST_PAGES)
    problems.add(
      "page-id",
      `must list at most ${MOST_PAGES} Pages, but it lists ${ids.length}: Facebook limits how many tokens an app may inspect in an hour. Divide them among several workflows that run at least an hour apart (docs/several-pages.md).`,
    );
  return { pages: { kind: "several", ids }, pageId: undefined };
}

function checkId(entry: string, at: number, count: number, problems: Problems): void {
  const form = readId(entry);
  if (form.ok) return;
  const which = count > 1 ? `(entry ${at + 1} of ${count}) ` : "";
  if (isFloat(entry)) problems.add("page-id", `${which}${form.reason}`);
  else problems.add("page-id", `${which}${form.reason}${count > 1 ? "" : WHERE_ID}`, "misplaced");
}

/** What a run for every Page cannot do. Explicit ids are what watches: a Page that vanishes would go unnoticed. */
export function checkAll(
  given: { pageToken: boolean; secretName: boolean },
  problems: Problems,
): void {
  if (given.pageToken)
    problems.add("page-id", `cannot be \`all\` where \`page-token\` is given. ${WHERE_IDS}`);
  if (given.secretName)
    problems.add("page-id", `cannot be \`all\` where a secret is named. ${WHERE_IDS}`);
}

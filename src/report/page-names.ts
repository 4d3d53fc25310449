import { quoteName } from "../cut-text.ts";
import type { Report } from "./report.ts";

/** Pages that a sentence names at most. */
const MOST_NAMED = 10;

/** Longest name of a Page in a list, in characters. */
const LONGEST_NAME = 40;

/** A Page in a list: its name, cut, and its id. */
export function formatPageName({ id, name }: { id: string; name: string }): string {
  return name === "" ? id : `${quoteName(name, LONGEST_NAME)} (${id})`;
}

/**
 * The Pages that something is about, as a sentence: ten at most, then how many more. Empty where it
 * is about none, or about the only one.
 */
export function namePagesOf(
  pageIds: readonly string[] = [],
  { pages }: Pick<Report, "pages">,
): string {
  if (pageIds.length === 0) return "";
  const names = new Map(pages.map(({ page }) => [page.id, page]));
  const shown = pageIds
    .slice(0, MOST_NAMED)
    .map((id) => formatPageName(names.get(id) ?? { id, name: "" }));
  const more = pageIds.length - shown.length;
  return ` ${pageIds.length === 1 ? "Page" : "Pages"}: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

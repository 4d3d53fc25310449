import { formatDay } from "../../moment.ts";
import { formatPageName } from "../page-names.ts";
import type { PageReport } from "../page-report.ts";
import { handsOver, type Report } from "../report.ts";
import { PAGE_SIGNS, stateOf, titlesOf, worstFirst } from "./rank-pages.ts";

/**
 * The last lines of a run for several Pages: one a Page, worst first, where the tokens are, and the sum.
 * @param handedOver whether the outputs could be written
 */
export function formatOutcomes(report: Report, handedOver = true): string[] {
  const tokens = report.pages.filter((page) => handedOver && page.token && handsOver(page, report));
  const [first] = tokens;
  return [
    ...worstFirst(report.pages).map(formatPageLine),
    ...(first
      ? [
          `${tokens.length === 1 ? "Token of 1 Page" : `Tokens of ${tokens.length} Pages`}: in the outputs \`page-tokens\` (JSON, by id) and \`page-token-ID\`, such as \`page-token-${first.page.id}\``,
        ]
      : []),
    formatSum(report),
  ];
}

function formatPageLine(page: PageReport): string {
  const state = stateOf(page);
  const said = titlesOf(page).join("; ");
  const parts = [
    ...(state === "unhealthy" ? [] : [page.minted ? "healthy, new token" : "healthy"]),
    ...(said === "" ? [] : [said]),
    ...(typeof page.actBy === "number" ? [`renew by ${formatDay(page.actBy)}`] : []),
  ];
  return `${PAGE_SIGNS[state]} ${formatPageName(page.page)}: ${parts.join(", ")}`;
}

/** How many Pages are healthy, and until when. */
export function formatSum(report: Report): string {
  const { pages, actBy, errors, healthy } = report;
  const ill = pages.filter((page) => !page.healthy).length;
  if (ill > 0) return `❌ ${ill} of ${pages.length} Pages ${ill === 1 ? "is" : "are"} not healthy`;
  const renewal =
    typeof actBy === "number" ? `renew by ${formatDay(actBy)}` : "no date to renew by";
  const all = `${pages.length} ${pages.length === 1 ? "Page" : "Pages"} healthy`;
  if (!healthy) return `❌ ${all}, but a line of \`page-token\` is not`;
  return errors.length > 0
    ? `⚠️ ${all}, but the run did not do all of its work, ${renewal}`
    : `✅ ${all}, ${renewal}`;
}

import { cutText } from "../../cut-text.ts";
import { formatDay, type Moment } from "../../moment.ts";
import { type LinkTo, noLink } from "../document-link.ts";
import { renderLoginOffer } from "../login-offer.ts";
import { escapeMarkdown } from "../markdown.ts";
import type { PageReport } from "../page-report.ts";
import { problemsOf, renderNext, renderProblems } from "../problems.ts";
import type { Report } from "../report.ts";
import { joinScopes } from "../summary.ts";
import { formatSum } from "./log-lines.ts";
import { PAGE_SIGNS, stateOf, titlesOf, worstFirst } from "./rank-pages.ts";
import { drawDeadlines } from "./timeline.ts";

/** The job summary of a run for several Pages: the sum, a table of all Pages, worst first, deadlines, and what to do. */
export function summarizeSeveral(report: Report, linkTo: LinkTo = noLink): string {
  const problems = problemsOf(report, linkTo);
  const sections = [
    `## ${formatSum(report)}`,
    renderTable(report),
    renderScopes(report),
    renderSecrets(report),
    drawDeadlines(report),
    renderProblems(problems),
    `**Next:** ${renderNext(report, problems)}`,
    report.listsIds ? renderIds(report) : undefined,
    report.login && renderLoginOffer(report.login, linkTo("logging-in")),
  ];
  return `${sections.filter((section) => section !== undefined).join("\n\n")}\n`;
}

/** Longest name in the table, in characters; a Page's has at most 75. */
const LONGEST_NAME = 75;

/** Longest id there; one has some 15 digits. */
const LONGEST_ID = 40;

function renderTable({ pages, now }: Report): string {
  const rows = worstFirst(pages).map((page) => {
    const { name, id } = page.page;
    const cells = [
      PAGE_SIGNS[stateOf(page)],
      name === ""
        ? escapeMarkdown(cutText(id, LONGEST_ID))
        : `${escapeMarkdown(cutText(name, LONGEST_NAME))} (${escapeMarkdown(cutText(id, LONGEST_ID))})`,
      page.findings.some(({ code }) => code === "invalid") ? "dead" : ends(page.expiresAt, now),
      ends(page.dataAccessExpiresAt, now),
      titlesOf(page).map(escapeMarkdown).join("; ") || (page.minted ? "new token" : "healthy"),
    ];
    return `| ${cells.join(" | ")} |`;
  });
  return [
    "| | Page | Token ends | Data access ends | Verdict |",
    "| :---: | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
}

/** Short, since there may be a hundred of them below each other. */
function ends(moment: Moment, now: number): string {
  if (typeof moment !== "number") return moment;
  return moment > now ? formatDay(moment) : `${formatDay(moment)} (past)`;
}

function renderScopes({ pages, requiredScopes }: Report): string {
  const lacking = (scope: string) =>
    pages.filter(
      ({ missingScopes, scopesElsewhere }) =>
        missingScopes.includes(scope) || scopesElsewhere.includes(scope),
    ).length;
  const asked = joinScopes(requiredScopes, " · ", (scope) => {
    const count = lacking(scope);
    return count === 0
      ? `✅ \`${scope}\``
      : `❌ \`${scope}\` (${count} of ${pages.length} lack it)`;
  });
  return `Permissions: ${asked || "none required"}`;
}

function renderSecrets({ stored: { written, failed, skipped } }: Report): string | undefined {
  const parts = [
    ...(written.length > 0 ? [`${written.length} written`] : []),
    ...(failed.length > 0 ? [`${failed.length} not written`] : []),
    ...(skipped.length > 0 ? [`${skipped.length} left as they were`] : []),
  ];
  return parts.length > 0 ? `Secrets: ${parts.join(", ")}` : undefined;
}

/** All ids on one line, to be copied into the workflow. */
function renderIds({ pages }: Report): string {
  const ids = pages.map(({ page }: PageReport) => page.id).filter((id) => /^\d+$/.test(id));
  return `The ids, ready to paste into the workflow:\n\n\`\`\`yaml\npage-id: "${ids.join(", ")}"\n\`\`\``;
}

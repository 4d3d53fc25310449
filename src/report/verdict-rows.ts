import { type FindingRow, isExclusive, isInRow } from "../health/findings.ts";
import { formatDay, formatDistance, type Moment } from "../moment.ts";
import { escapeMarkdown } from "./markdown.ts";
import type { Report } from "./report.ts";

/** What, value, verdict. */
export type Row = readonly [string, string, string];

/** The rows of the summary's table. @param harmless makes foreign text harmless where the rows are shown */
export function verdictRows(report: Report, harmless = escapeMarkdown): Row[] {
  const { stored } = report;
  const rows = tokenRows(report, harmless);
  rows.push(["This run", DID[report.minted ? "minted" : report.mode], verdict(report, "run")]);
  if (stored.written.length + stored.failed.length + stored.skipped.length > 0) {
    rows.push([
      "Secrets",
      formatStored(report),
      stored.failed.length > 0 ? "❌" : stored.written.length > 0 ? "✅" : "–",
    ]);
  }
  return rows;
}

/** The rows about the Page and its tokens alone. @param harmless as in {@link verdictRows} */
export function tokenRows(report: Report, harmless: typeof escapeMarkdown): Row[] {
  const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt } = report;
  const rows: Row[] = [
    ["Page", formatPage(report, harmless), verdict(report, "page")],
    ["Page token", isDead(report) ? "dead" : ends(expiresAt, now), verdict(report, "page-token")],
    ["Data access", ends(dataAccessExpiresAt, now), verdict(report, "data-access")],
  ];
  if (userTokenExpiresAt !== undefined) {
    rows.push(["User token", ends(userTokenExpiresAt, now), verdict(report, "user-token")]);
  }
  return rows;
}

function isDead({ findings }: Report): boolean {
  return findings.some(({ code }) => code === "invalid");
}

const DID = {
  minted: "obtained a new token",
  mint: "obtained a new token",
  check: "checked the token",
  keep: "kept the token",
  login: "waited for a login",
} as const satisfies Record<Report["mode"] | "minted", string>;

function formatPage({ page }: Report, harmless: typeof escapeMarkdown): string {
  if (page.id === "") return "unknown";
  return page.name === "" ? harmless(page.id) : `${harmless(page.name)} (${harmless(page.id)})`;
}

function formatStored({ stored: { written, failed, skipped } }: Report): string {
  return [
    ...written.map((name) => `\`${name}\` written`),
    ...failed.map((name) => `\`${name}\` not written`),
    ...skipped.map((name) => `\`${name}\` left as it was`),
  ].join(", ");
}

/** The worst of the findings of a row. */
function verdict({ findings }: Report, row: FindingRow): string {
  const severities = findings
    .filter((finding) => isInRow(finding, row))
    .map(({ severity }) => severity);
  if (severities.includes("failure")) return "❌";
  if (findings.some(isExclusive)) return "–";
  return severities.includes("warning") ? "⚠️" : "✅";
}

function ends(moment: Moment, now: number): string {
  if (moment === "never") return "does not end";
  if (moment === "unknown") return "unknown";
  return `${moment > now ? "until" : "ended"} ${formatDay(moment)} (${formatDistance(moment, now)})`;
}

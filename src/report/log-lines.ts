import type { Inputs } from "../inputs/parse.ts";
import { formatDay, type Moment, sayDistance } from "../moment.ts";
import type { Report } from "./report.ts";

const DOES = {
  mint: "obtaining a Page token from the user token",
  check: "checking the Page token",
  keep: "keeping the Page token while it is healthy, renewing it otherwise",
} as const satisfies Record<Inputs["mode"], string>;

/** The first line: what this run sets out to do. */
export function sayIntro({ mode, appId, graphVersion }: Inputs): string {
  return `Facebook Page Token (${mode}): ${DOES[mode]}; app ${appId}, Graph API ${graphVersion}`;
}

/** The last lines: what the token is worth, and until when. */
export function sayOutcome(report: Report): string[] {
  const { scopes, healthy, renewBy, now, expiresAt, dataAccessExpiresAt } = report;
  const who = report.page.id === "" ? "" : ` of the Page ${report.page.id}`;
  return [
    `Page token${who}: ${ends(expiresAt, now)}; data access: ${ends(dataAccessExpiresAt, now)}`,
    `Permissions: ${scopes.join(", ") || "none are told"}`,
    `${healthy ? "✅ Healthy" : "❌ Unhealthy"}, renew by ${typeof renewBy === "number" ? formatDay(renewBy) : renewBy}`,
  ];
}

function ends(moment: Moment, now: number): string {
  if (moment === "never") return "does not end";
  if (moment === "unknown") return "unknown";
  return `${moment > now ? "ends" : "ended"} ${formatDay(moment)} (${sayDistance(moment, now)})`;
}

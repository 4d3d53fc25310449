import { DAY, formatDay, type Moment } from "../moment.ts";
import type { Report } from "./report.ts";

/** Room after the last date, so that a bar without an end is seen to go on; in seconds. */
const BEYOND = 30 * DAY;
/** Least length of the picture, in seconds. */
const LEAST = 90 * DAY;

/**
 * A Mermaid `gantt` of today and of every date that matters. Holds words of ours and dates only,
 * so nothing foreign can change it.
 *
 * @see https://mermaid.js.org/syntax/gantt.html
 */
export function drawTimeline({
  now,
  expiresAt,
  dataAccessExpiresAt,
  userTokenExpiresAt,
}: Report): string {
  const rows: Array<readonly [string, Moment]> = [
    ["Page token", expiresAt],
    ["Data access", dataAccessExpiresAt],
    ...(userTokenExpiresAt === undefined ? [] : [["User token", userTokenExpiresAt] as const]),
  ];
  const dates = rows.map(([, end]) => end).filter((end) => typeof end === "number");
  const horizon = Math.max(now + LEAST, ...dates) + BEYOND;
  return [
    "```mermaid",
    "gantt",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %Y-%m-%d",
    "  todayMarker off",
    "  section Today",
    `  ${formatDay(now)} :milestone, ${formatDay(now)}, 0d`,
    ...rows.flatMap(([name, end]) => [`  section ${name}`, `  ${bar(end, now, horizon)}`]),
    "```",
  ].join("\n");
}

function bar(end: Moment, now: number, horizon: number): string {
  if (end === "unknown") return `unknown :crit, milestone, ${formatDay(now)}, 0d`;
  if (end === "never") return `does not end :done, ${formatDay(now)}, ${formatDay(horizon)}`;
  if (end <= now) return `ended ${formatDay(end)} :crit, ${formatDay(end)}, ${formatDay(now)}`;
  return `until ${formatDay(end)} :active, ${formatDay(now)}, ${formatDay(Math.max(end, now + DAY))}`;
}

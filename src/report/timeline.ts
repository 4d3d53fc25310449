import { type FindingRow, isInRow } from "../health/findings.ts";
import { DAY, formatDay, type Moment } from "../moment.ts";
import type { Report } from "./report.ts";

/** Room after the last date, so that a bar without an end is seen to go on; in seconds. */
const BEYOND = 30 * DAY;
/** Least length of the picture, in seconds. */
const LEAST = 90 * DAY;

/** Beyond this length, in seconds, months are too many ticks. */
const MONTHS_FIT = 730 * DAY;

/** Room for the names of rows, in pixels. */
const ROOM = 100;

/** Found by looking at pictures: room for the names, no coloured bands, light and dark alike. */
const lookWith = (room: number) =>
  `%%{init: {"gantt": {"leftPadding": ${room}, "rightPadding": 20, "gridLineStartPadding": 45, "numberSectionStyles": 2, "barHeight": 24, "fontSize": 13, "sectionFontSize": 13}}}%%`;

/** The dates of a report as a picture shows them; epoch seconds. */
export interface Timeline {
  now: number;
  /** Where the picture ends. */
  horizon: number;
  rows: ReadonlyArray<{ name: string; end: number | "never"; urgent: boolean }>;
}

/** Every date that matters, or nothing where none is known. */
export function planTimeline(report: Report): Timeline | undefined {
  const { now, expiresAt, dataAccessExpiresAt, userTokenExpiresAt, findings } = report;
  const all: Array<readonly [string, Moment, FindingRow?]> = [
    ["Page token", expiresAt, "page-token"],
    ["Data access", dataAccessExpiresAt, "data-access"],
    // What is said of the user token may be about another one than this: the given.
    ["User token", userTokenExpiresAt ?? "unknown"],
  ];
  const rows = all.flatMap(([name, end, row]) => {
    const urgent = row !== undefined && findings.some((finding) => isInRow(finding, row));
    return end === "unknown" ? [] : [{ name, end, urgent }];
  });
  if (rows.length === 0) return undefined;
  const dates = rows.map(({ end }) => end).filter((end) => typeof end === "number");
  return { now, horizon: Math.max(now + LEAST, ...dates) + BEYOND, rows };
}

/**
 * A Mermaid `gantt` of today and of every date that matters, or nothing where no date is known.
 * Holds words of ours and dates only, so nothing foreign can change it. A task's text must not
 * begin with a date, which Mermaid would take for the task's own.
 *
 * @see https://mermaid.js.org/syntax/gantt.html
 */
export function drawTimeline(report: Report): string | undefined {
  const timeline = planTimeline(report);
  return timeline && drawPlan(timeline);
}

/** The same of dates that are chosen already; the names of rows are of our own words. */
export function drawPlan({ now, horizon, rows }: Timeline, room = ROOM): string {
  return [
    "```mermaid",
    lookWith(room),
    "gantt",
    "  dateFormat YYYY-MM-DD",
    "  axisFormat %b %Y",
    `  tickInterval ${horizon - now > MONTHS_FIT ? "12month" : "1month"}`,
    "  todayMarker off",
    "  section Today",
    `  today, ${formatDay(now)} :milestone, ${formatDay(now)}, 0d`,
    ...rows.flatMap((row) => [`  section ${row.name}`, `  ${drawBar(row, now, horizon)}`]),
    "```",
  ].join("\n");
}

/** Without a tag Mermaid's label can be read in light and dark, also beside a short bar; red is urgent. */
function drawBar(
  { end, urgent }: { end: number | "never"; urgent: boolean },
  now: number,
  horizon: number,
): string {
  const today = formatDay(now);
  if (end === "never") return `does not end :${today}, ${formatDay(horizon)}`;
  if (end <= now) return `ended ${formatDay(end)} :crit, ${formatDay(end)}, ${today}`;
  return `until ${formatDay(end)} :${urgent ? "crit, " : ""}${today}, ${formatDay(Math.max(end, now + DAY))}`;
}

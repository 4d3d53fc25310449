import { formatDay, planTimeline, type Report, type Timeline } from "../../../src/library.ts";
import { type Html, html } from "./html.ts";

/** Height of one date with its bar, in pixels. */
const ROW = 48;
/** Height below the bars, for the months, in pixels. */
const AXIS = 26;
/** Highest number of months with a label. */
const TICKS = 5;

/**
 * Draws the dates of the job summary. Positions are in per cent and letters in pixels, so that it
 * can be read on a phone. The table holds the same in words.
 */
export function drawTimeline(report: Report): Html | undefined {
  const timeline = planTimeline(report);
  if (!timeline) return undefined;
  const { now, rows } = timeline;
  const bottom = rows.length * ROW;
  const description = rows.map((row) => `${row.name}: ${formatRow(row, now)}`).join("; ");
  return html`<svg class="timeline" width="100%" height="${bottom + AXIS}" role="img" aria-label="Timeline from ${formatDay(now)} on. ${description}.">
${ticksOf(timeline).map(({ at, name }) => html`<line class="tick" x1="${at}%" x2="${at}%" y1="0" y2="${bottom}"/><text class="month" x="${at}%" y="${bottom + 18}">${name}</text>`)}
<line class="today" x1="1" x2="1" y1="0" y2="${bottom + 2}"/><text class="month now" x="0" y="${bottom + 18}">today</text>
${rows.map((row, index) => drawRow(timeline, row, index * ROW))}
</svg>`;
}

function drawRow({ now, horizon }: Timeline, row: Timeline["rows"][number], top: number): Html {
  const { name, end, urgent } = row;
  const width = end === "never" ? 100 : share(Math.max(end - now, 0), horizon - now);
  const state =
    end !== "never" && (urgent || end <= now) ? "bad" : end === "never" ? "open" : "good";
  return html`<text x="8" y="${top + 18}"><tspan class="strong">${name}</tspan> <tspan>${formatRow(row, now)}</tspan></text>
<rect class="bar ${state}" x="1" y="${top + 26}" width="${Math.max(width, 1)}%" height="12" rx="6"/>`;
}

function formatRow({ end }: Timeline["rows"][number], now: number): string {
  if (end === "never") return "does not end";
  return `${end > now ? "until" : "ended"} ${formatDay(end)}`;
}

/** First days of months, as many as have room for their labels. */
function ticksOf({ now, horizon }: Timeline): Array<{ at: number; name: string }> {
  const months: number[] = [];
  const start = new Date(now * 1000);
  for (let month = 1; ; month++) {
    const first = Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + month) / 1000;
    if (first >= horizon) break;
    months.push(first);
  }
  const every = Math.ceil(months.length / TICKS);
  return months
    .filter((_, index) => index % every === 0)
    .map((first) => ({ at: share(first - now, horizon - now), name: nameMonth(first) }))
    .filter(({ at }) => at > 14 && at < 92);
}

function nameMonth(moment: number): string {
  const options = { month: "short", year: "2-digit", timeZone: "UTC" } as const;
  return new Date(moment * 1000).toLocaleDateString("en", options).replace(" ", " ’");
}

function share(part: number, whole: number): number {
  return Math.round((part / whole) * 10_000) / 100;
}

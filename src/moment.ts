/** A point in time: epoch seconds, `never`, or `unknown` (an answer or a dead token does not tell). */
export type Moment = number | "never" | "unknown";

/** One day, in seconds. */
export const DAY = 86_400;

const HOUR = 3600;
const MINUTE = 60;

/** Now by the clock of this machine, in epoch seconds; a server's `Date` is better where there is one. */
export function epochSeconds(): number {
  return Math.floor(Date.now() / 1000);
}

/** Graph's form of a moment: epoch seconds, 0 for never, missing for unknown. */
export function momentOf(seconds: number | undefined): Moment {
  return seconds === undefined ? "unknown" : seconds === 0 ? "never" : seconds;
}

/** `2027-01-21T09:30:00Z`, `never` or `unknown`: the form of the outputs. */
export function formatMoment(moment: Moment): string {
  return typeof moment === "number"
    ? new Date(moment * 1000).toISOString().replace(".000Z", "Z")
    : moment;
}

/** `2027-01-21`, for sentences. @param moment epoch seconds */
export function formatDay(moment: number): string {
  return new Date(moment * 1000).toISOString().slice(0, 10);
}

/** The earliest: a date where there is one, else `unknown` where one is unknown, else `never`. */
export function earliest(moments: readonly Moment[]): Moment {
  const dates = moments.filter((moment) => typeof moment === "number");
  if (dates.length > 0) return Math.min(...dates);
  return moments.includes("unknown") ? "unknown" : "never";
}

/** Whether `a` ends later than `b`. `never` is later than any date; what is unknown is later than nothing. */
export function endsLater(a: Moment, b: Moment): boolean {
  return rank(a) > rank(b);
}

function rank(moment: Moment): number {
  return moment === "never"
    ? Number.POSITIVE_INFINITY
    : moment === "unknown"
      ? Number.NEGATIVE_INFINITY
      : moment;
}

/** Whether the moment is a date that lies at most so many days ahead, or in the past. */
export function isWithin(moment: Moment, days: number, now: number): boolean {
  return typeof moment === "number" && moment - now <= days * DAY;
}

/** `in 12 days`, `in 3 hours`, `5 minutes ago`: how far a date lies from now, rounded. */
export function formatDistance(moment: number, now: number): string {
  const distance = Math.abs(moment - now);
  const [seconds, unit] =
    distance >= 2 * DAY ? [DAY, "day"] : distance >= 2 * HOUR ? [HOUR, "hour"] : [MINUTE, "minute"];
  const count = Math.round(distance / seconds);
  const words = `${count} ${unit}${count === 1 ? "" : "s"}`;
  return moment >= now ? `in ${words}` : `${words} ago`;
}

/** `does not end`, `ends 2027-01-21 (in 60 days)`, `ended …`, or `ends at an unknown time`. */
export function formatEnd(moment: Moment, now: number): string {
  if (moment === "never") return "does not end";
  if (moment === "unknown") return "ends at an unknown time";
  return `${moment > now ? "ends" : "ended"} ${formatDay(moment)} (${formatDistance(moment, now)})`;
}

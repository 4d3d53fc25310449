import { DAY, type Moment } from "../../moment.ts";
import type { PageReport } from "../page-report.ts";
import type { Report } from "../report.ts";
import { drawPlan } from "../timeline.ts";

/** Room for the names of rows, in pixels: an id has some 15 digits. */
const ROOM = 200;

/** Deadlines that the picture shows at most. */
const MOST = 5;

/** A deadline that one or more Pages share. */
interface Deadline {
  what: string;
  end: number;
  pages: PageReport[];
}

/** A picture of today and of the earliest deadlines, each with how many Pages share it; nothing where there is none. */
export function drawDeadlines({ pages, userTokenExpiresAt, now }: Report): string | undefined {
  const shared = [
    ...collect("Page token", pages, ({ expiresAt }) => expiresAt),
    ...collect("Data access", pages, ({ dataAccessExpiresAt }) => dataAccessExpiresAt),
  ].map((deadline) => ({ ...deadline, name: nameOf(deadline) }));
  const own =
    typeof userTokenExpiresAt === "number" ? [{ name: "User token", end: userTokenExpiresAt }] : [];
  const rows = [...shared, ...own]
    .toSorted((a, b) => a.end - b.end)
    .slice(0, MOST)
    .map(({ name, end }) => ({ name, end, urgent: false }));
  if (rows.length === 0) return undefined;
  // Every row is a date: nothing goes on beyond the last one.
  return drawPlan({ now, horizon: Math.max(...rows.map(({ end }) => end)), rows }, ROOM);
}

function collect(
  what: string,
  pages: readonly PageReport[],
  endOf: (page: PageReport) => Moment,
): Deadline[] {
  const byDay = new Map<number, Deadline>();
  for (const page of pages) {
    const end = endOf(page);
    if (typeof end !== "number") continue;
    const day = Math.floor(end / DAY);
    const known = byDay.get(day);
    if (known) known.pages.push(page);
    else byDay.set(day, { what, end, pages: [page] });
  }
  return [...byDay.values()];
}

/** Holds digits and words of ours only: a name could change the picture. */
function nameOf({ what, pages }: Deadline): string {
  const [only, ...others] = pages;
  const id = only && others.length === 0 && /^\d+$/.test(only.page.id) ? only.page.id : undefined;
  return id === undefined ? `${what} of ${pages.length}` : `${what} ${id}`;
}

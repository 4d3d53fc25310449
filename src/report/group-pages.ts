import { type Finding, inOrder } from "../health/findings.ts";
import type { PageReport } from "./page-report.ts";
import type { ShownError } from "./shown-error.ts";

/** Something that is said of several Pages at once. */
interface Group<T> {
  /** What is said of one of them; of those with a date, of the earliest. */
  told: T;
  pageIds: string[];
  /** Whether one of them is earlier than another. */
  differs: boolean;
}

/**
 * The findings of several Pages: one for each code, severity and reason, with the ids of the Pages
 * that have it. Its message names the earliest date.
 *
 * @param around findings that are about no Page
 */
export function groupFindings(pages: readonly PageReport[], around: readonly Finding[]): Finding[] {
  const groups = group(pages, ({ findings }) => findings, keyOfFinding, endsEarlier);
  return inOrder([...groups.map(describeGroup), ...around]);
}

/** What differs in its date only is the same; so is what names a Page only in its own message. */
function keyOfFinding({ code, severity, date, forSeveral, message }: Finding): string {
  const reason = date === undefined ? (forSeveral ?? message) : "";
  return JSON.stringify([code, severity, reason]);
}

function describeGroup({ told, pageIds, differs }: Group<Finding>): Finding {
  if (pageIds.length === 1) return { ...told, pageIds };
  const { forSeveral, message } = told;
  const several = !differs
    ? message
    : `${message} Of ${pageIds.length} Pages, this is the earliest.`;
  return { ...told, message: forSeveral ?? several, pageIds };
}

/** The errors of several Pages: one for each code and remedy, with the ids of the Pages. */
export function groupErrors(pages: readonly PageReport[]): ShownError[] {
  const groups = group(
    pages,
    ({ errors }) => errors,
    ({ code, remedy }) => JSON.stringify([code, remedy]),
  );
  return groups.map(({ told, pageIds }) => ({ ...told, pageIds }));
}

function group<T>(
  pages: readonly PageReport[],
  partsOf: (page: PageReport) => readonly T[],
  keyOf: (part: T) => string,
  isEarlier: (part: T, than: T) => boolean = () => false,
): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const page of pages) {
    for (const part of partsOf(page)) {
      const known = groups.get(keyOf(part));
      if (!known) groups.set(keyOf(part), { told: part, pageIds: [page.page.id], differs: false });
      else {
        if (!known.pageIds.includes(page.page.id)) known.pageIds.push(page.page.id);
        known.differs ||= isEarlier(part, known.told) || isEarlier(known.told, part);
        if (isEarlier(part, known.told)) known.told = part;
      }
    }
  }
  return [...groups.values()];
}

function endsEarlier({ date }: Finding, than: Finding): boolean {
  return Number(date) < Number(than.date);
}

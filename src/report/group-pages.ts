import { cutText } from "../cut-text.ts";
import { type Finding, inOrder } from "../health/findings.ts";
import type { PageReport } from "./page-report.ts";
import type { ShownError } from "./shown-error.ts";

/** Something that is said of several Pages at once. */
interface Group<T> {
  /** What is said of one of them; of those with a date, of the earliest. */
  told: T;
  pageIds: string[];
  /** What is said of each. */
  parts: T[];
  /** Whether one of them is earlier than another. */
  differs: boolean;
}

/**
 * The findings of several Pages: one for each code, severity and reason, with the ids of the Pages
 * that have it. Its message names the earliest date.
 *
 * @param around findings that are about no Page of the run
 */
export function groupFindings(pages: readonly PageReport[], around: readonly Finding[]): Finding[] {
  const ofPages = pages.flatMap(({ page, findings }) =>
    findings.map((part) => ({ part, pageIds: [page.id] })),
  );
  const [ofOthers, ofNone] = divide(around);
  const groups = [ofPages, ofOthers].flatMap((parts) => group(parts, keyOfFinding, endsEarlier));
  return inOrder([...groups.map(describeGroup), ...ofNone]);
}

/** Findings about Pages that the run is not for are told once, too. */
function divide(around: readonly Finding[]): [Array<Part<Finding>>, Finding[]] {
  return [
    around.flatMap((part) => (part.pageIds ? [{ part, pageIds: part.pageIds }] : [])),
    around.filter(({ pageIds }) => !pageIds),
  ];
}

/** What differs in its date only is the same; so is what names a Page only in its own message. */
function keyOfFinding({ code, severity, date, forSeveral, message }: Finding): string {
  const reason = date === undefined ? (forSeveral ?? message) : "";
  return JSON.stringify([code, severity, reason]);
}

function describeGroup({ told, pageIds, differs }: Group<Finding>): Finding {
  if (pageIds.length === 1) return { ...told, pageIds };
  const { forSeveral, message, said } = told;
  const answer = said === undefined ? "" : ` Of ${pageIds[0]}:${said}`;
  const several = !differs
    ? message
    : `${message} Of ${pageIds.length} Pages, this is the earliest.`;
  return {
    ...told,
    message: forSeveral === undefined ? several : `${forSeveral}${answer}`,
    pageIds,
  };
}

/** The errors of several Pages: one for each code and remedy, with the ids of the Pages. */
export function groupErrors(pages: readonly PageReport[]): ShownError[] {
  const parts = pages.flatMap(({ page, errors }) =>
    errors.map((part) => ({ part, pageIds: [page.id] })),
  );
  const groups = group(parts, ({ code, remedy }) => JSON.stringify([code, remedy]));
  return groups.map(({ told, pageIds, parts: errors }) => ({
    ...told,
    message: `${told.message}${formatOthers(told, errors)}`,
    pageIds,
  }));
}

/** Sentences of others that are quoted at most. */
const MOST_QUOTED = 5;

/** What Facebook said to others, where that is something else. */
function formatOthers({ said }: ShownError, errors: readonly ShownError[]): string {
  const all = new Set(errors.flatMap((error) => error.said ?? []));
  const others = [...all].filter((sentence) => sentence !== said);
  if (others.length === 0) return "";
  const shown = others.slice(0, MOST_QUOTED).map((sentence) => `“${cutText(sentence, QUOTED)}”`);
  const more = others.length - shown.length;
  return ` To others Facebook says: ${shown.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

/** Characters of such a sentence. */
const QUOTED = 200;

/** What is said of a Page. */
interface Part<T> {
  part: T;
  pageIds: readonly string[];
}

function group<T>(
  parts: ReadonlyArray<Part<T>>,
  keyOf: (part: T) => string,
  isEarlier: (part: T, than: T) => boolean = () => false,
): Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const { part, pageIds } of parts) {
    const known = groups.get(keyOf(part));
    if (!known) {
      groups.set(keyOf(part), {
        ...{ told: part, parts: [part] },
        ...{ pageIds: [...pageIds], differs: false },
      });
      continue;
    }
    known.parts.push(part);
    known.pageIds.push(...pageIds.filter((id) => !known.pageIds.includes(id)));
    known.differs ||= isEarlier(part, known.told) || isEarlier(known.told, part);
    if (isEarlier(part, known.told)) known.told = part;
  }
  return [...groups.values()];
}

function endsEarlier({ date }: Finding, than: Finding): boolean {
  return Number(date) < Number(than.date);
}

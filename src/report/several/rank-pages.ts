import { titleOf } from "../../health/findings.ts";
import type { PageReport } from "../page-report.ts";

/** How a Page stands, from the worst to the best. */
export type PageState = "unhealthy" | "unfinished" | "warned" | "healthy";

/** Its sign in the log and in the summary, in the order in which Pages are shown. */
export const PAGE_SIGNS = {
  unhealthy: "❌",
  unfinished: "❌",
  warned: "⚠️",
  healthy: "✅",
} as const satisfies Record<PageState, string>;

/** How a Page stands: unhealthy or not judged, healthy but not stored, healthy with a warning, or just healthy. */
export function stateOf({ healthy, errors, findings }: PageReport): PageState {
  if (!healthy) return "unhealthy";
  if (errors.length > 0) return "unfinished";
  return findings.length > 0 ? "warned" : "healthy";
}

const ORDER = Object.keys(PAGE_SIGNS);

/** The Pages, worst first; equals stay in their order. */
export function worstFirst(pages: readonly PageReport[]): PageReport[] {
  return pages.toSorted((a, b) => ORDER.indexOf(stateOf(a)) - ORDER.indexOf(stateOf(b)));
}

/** What there is to say of a Page, in titles: failures before errors before warnings. */
export function titlesOf({ findings, errors }: PageReport): string[] {
  const of = (severity: string) =>
    findings.filter((finding) => finding.severity === severity).map(({ code }) => titleOf(code));
  return [...new Set([...of("failure"), ...errors.map(({ title }) => title), ...of("warning")])];
}

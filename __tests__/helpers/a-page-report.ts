import type { PageReport } from "../../src/report/page-report.ts";
import type { Report } from "../../src/report/report.ts";
import { aReport } from "./a-report.ts";
import { aSecret } from "./make-token.ts";

/** The report on one of several Pages: healthy, with a new token, but for what differs. */
export function aPageReport({
  id,
  name,
  ...differing
}: Partial<PageReport> & { id: string; name?: string }): PageReport {
  const [page] = aReport().pages;
  if (!page) throw new Error("a report has a Page");
  return { ...page, page: { id, name: name ?? `Shop ${id}` }, token: aSecret(), ...differing };
}

/** The report of a run for several Pages. */
export function aReportOf(pages: readonly PageReport[], differing: Partial<Report> = {}): Report {
  const healthy = pages.every((page) => page.healthy);
  const page = { id: "", name: "" };
  return aReport({ isSeveral: true, pages, page, healthy, ...differing });
}

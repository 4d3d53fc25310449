import type { Standing } from "./page-report.ts";
import type { Report } from "./report.ts";
import type { ShownError } from "./shown-error.ts";

/**
 * The report with every foreign text in it scrubbed, before anything is made of it: Markdown's
 * escapes would hide a secret from the scrubber, and in a finished JSON text a secret that is a
 * word would spoil our own names.
 */
export function scrubReport(report: Report, scrub: (text: string) => string): Report {
  // What is said of a Page is mostly said of the whole, too.
  const known = new Map<string, string>();
  const scrubOnce = (text: string) => {
    const clean = known.get(text) ?? scrub(text);
    known.set(text, clean);
    return clean;
  };
  return {
    ...report,
    ...scrubStanding(report, scrubOnce),
    pages: report.pages.map((page) => ({ ...page, ...scrubStanding(page, scrubOnce) })),
  };
}

function scrubStanding(
  { page, scopes, missingScopes, findings, errors }: Standing,
  scrub: (text: string) => string,
): Pick<Standing, "page" | "scopes" | "missingScopes" | "findings" | "errors"> {
  return {
    page: { id: scrub(page.id), name: scrub(page.name) },
    scopes: scopes.map(scrub),
    missingScopes: missingScopes.map(scrub),
    findings: findings.map(({ code, severity, message, remedy, orElse, pageIds, details }) => ({
      code,
      severity,
      message: scrub(message),
      remedy: scrub(remedy),
      ...(orElse && { orElse: scrub(orElse) }),
      ...(details && { details: scrub(details) }),
      ...(pageIds && { pageIds: pageIds.map(scrub) }),
    })),
    errors: errors.map((error) => scrubError(error, scrub)),
  };
}

/** The same for one error. */
export function scrubError(
  { code, title, message, remedy, details, pageIds }: ShownError,
  scrub: (text: string) => string,
): ShownError {
  return {
    code,
    title: scrub(title),
    message: scrub(message),
    remedy: scrub(remedy),
    details: details === undefined ? undefined : scrub(details),
    ...(pageIds && { pageIds: pageIds.map(scrub) }),
  };
}

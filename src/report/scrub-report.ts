import type { Report } from "./report.ts";
import type { ShownError } from "./shown-error.ts";

/**
 * The report with every foreign text in it scrubbed, before anything is made of it: Markdown's
 * escapes would hide a secret from the scrubber, and in a finished JSON text a secret that is a
 * word would spoil our own names.
 */
export function scrubReport(report: Report, scrub: (text: string) => string): Report {
  return {
    ...report,
    page: { id: scrub(report.page.id), name: scrub(report.page.name) },
    scopes: report.scopes.map(scrub),
    missingScopes: report.missingScopes.map(scrub),
    findings: report.findings.map(({ code, severity, message, remedy }) => ({
      code,
      severity,
      message: scrub(message),
      remedy: scrub(remedy),
    })),
    errors: report.errors.map((error) => scrubError(error, scrub)),
  };
}

/** The same for one error. */
export function scrubError(
  { code, title, message, remedy, details }: ShownError,
  scrub: (text: string) => string,
): ShownError {
  return {
    code,
    title: scrub(title),
    message: scrub(message),
    remedy: scrub(remedy),
    details: details === undefined ? undefined : scrub(details),
  };
}

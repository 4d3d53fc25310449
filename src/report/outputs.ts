import type { ErrorCode } from "../error-codes.ts";
import { formatMoment } from "../moment.ts";
import { withOther } from "./compose-message.ts";
import type { LoginOffer } from "./login-offer.ts";
import type { PageReport } from "./page-report.ts";
import { handsOver, type Report } from "./report.ts";

/** Every output but `page-token`; none holds anything secret. */
export const PUBLIC_OUTPUTS = [
  "page-id",
  "page-name",
  "healthy",
  "minted",
  "expires-at",
  "data-access-expires-at",
  "user-token-expires-at",
  "renew-by",
  "scopes",
  "missing-scopes",
  "findings",
  "secret-updated",
  "pages",
  "login-url",
  "error-code",
] as const;

/** The name of an output that may cross jobs. */
export type PublicOutput = (typeof PUBLIC_OUTPUTS)[number] | "report";

/**
 * The outputs that describe the token. `report` holds all of them as one JSON object under their
 * own names, with flags and findings as JSON values.
 */
export function describeOutputs(report: Report): Record<PublicOutput, string> {
  const { page, findings, userTokenExpiresAt } = report;
  const values = {
    "page-id": page.id,
    "page-name": page.name,
    healthy: report.healthy,
    minted: report.minted,
    "expires-at": formatMoment(report.expiresAt),
    "data-access-expires-at": formatMoment(report.dataAccessExpiresAt),
    "user-token-expires-at":
      userTokenExpiresAt === undefined ? "" : formatMoment(userTokenExpiresAt),
    "renew-by": formatMoment(report.renewBy),
    scopes: report.scopes.join(","),
    "missing-scopes": report.missingScopes.join(","),
    findings: findings.map(({ code, severity, message, remedy, orElse, pageIds }) => ({
      code,
      severity,
      message,
      remedy: withOther(remedy, orElse),
      ...(pageIds && { "page-ids": pageIds }),
    })),
    "secret-updated": report.stored.complete,
    pages: report.pages.map(describePage),
    "login-url": report.login?.url ?? "",
    "error-code": report.errors[0]?.code ?? "",
  } satisfies Record<(typeof PUBLIC_OUTPUTS)[number], unknown>;
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value : safeJson(value),
    ]),
  ) as Record<(typeof PUBLIC_OUTPUTS)[number], string>;
  return { ...texts, report: safeJson(values) };
}

/** The outputs of a run that could not find out; all others stay empty. */
export function describeErrorOutputs(code: ErrorCode, login?: LoginOffer): Record<string, string> {
  const values = { ...(login ? { "login-url": login.url } : {}), "error-code": code };
  return { ...values, report: safeJson(values) };
}

/** JSON that is safe to log: signs that nobody sees, or that break lines, stand as escapes, and none is lost. */
function safeJson(value: unknown): string {
  return JSON.stringify(value).replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (sign) =>
    sign
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** One Page in the output `pages`, made for the matrix of a later job. */
function describePage(page: PageReport) {
  return {
    "page-id": page.page.id,
    "page-name": page.page.name,
    healthy: page.healthy,
    minted: page.minted,
    "secret-updated": page.isStored,
    "expires-at": formatMoment(page.expiresAt),
    "data-access-expires-at": formatMoment(page.dataAccessExpiresAt),
    "renew-by": formatMoment(page.renewBy),
    scopes: page.scopes.join(","),
    "missing-scopes": page.missingScopes.join(","),
    findings: page.findings.map(({ code, severity }) => ({ code, severity })),
    "error-code": page.errors[0]?.code ?? "",
  };
}

/**
 * The tokens for later steps, by the names of their outputs: `page-token` in a run for one Page, and
 * of each Page `page-token-ID`; `page-tokens` holds all. What they must not have is not there.
 */
export function tokenOutputs(report: Report): Record<string, string> {
  const tokens = report.pages.flatMap((page) =>
    page.token && handsOver(page, report) ? [[page.page.id, page.token.reveal()] as const] : [],
  );
  const [only] = report.isSeveral ? [] : tokens;
  const named = tokens.filter(([id]) => /^\d+$/.test(id));
  return {
    ...(only && { "page-token": only[1] }),
    "page-tokens": JSON.stringify(Object.fromEntries(named)),
    ...Object.fromEntries(named.map(([id, token]) => [`page-token-${id}`, token])),
  };
}

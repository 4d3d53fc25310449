import type { ErrorCode } from "../error-codes.ts";
import { formatMoment } from "../moment.ts";
import type { LoginOffer } from "./login-offer.ts";
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
    findings: findings.map(({ code, severity, message, remedy }) => ({
      code,
      severity,
      message,
      remedy,
    })),
    "secret-updated": report.stored.complete,
    "login-url": report.login?.url ?? "",
    "error-code": report.errors[0]?.code ?? "",
  } satisfies Record<(typeof PUBLIC_OUTPUTS)[number], unknown>;
  const texts = Object.fromEntries(
    Object.entries(values).map(([name, value]) => [
      name,
      typeof value === "string" ? value : JSON.stringify(value),
    ]),
  ) as Record<(typeof PUBLIC_OUTPUTS)[number], string>;
  return { ...texts, report: JSON.stringify(values) };
}

/** The outputs of a run that could not find out; all others stay empty. */
export function describeErrorOutputs(code: ErrorCode, login?: LoginOffer): Record<string, string> {
  const values = { ...(login ? { "login-url": login.url } : {}), "error-code": code };
  return { ...values, report: JSON.stringify(values) };
}

/** The token for later steps, or undefined where they must not have it. */
export function tokenOutput(report: Report): string | undefined {
  const [only] = report.pages;
  return only && handsOver(only, report) ? only.token?.reveal() : undefined;
}

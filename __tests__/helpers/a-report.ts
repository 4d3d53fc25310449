import type { Finding } from "../../src/health/findings.ts";
import type { PageReport } from "../../src/report/page-report.ts";
import type { Report } from "../../src/report/report.ts";
import type { StoreOutcome } from "../../src/stages/store-tokens.ts";
import { inDays, NOW, PAGE } from "./an-inspection.ts";
import { aSecret } from "./make-token.ts";

const SCOPES = ["pages_manage_posts", "pages_read_engagement", "pages_show_list"];

/** The report of a healthy mint of one Page that stored nothing. */
export function aReport({
  token = aSecret(),
  ...differing
}: Partial<Report & Pick<PageReport, "token">> = {}): Report {
  const report = { ...aHealthyReport(), ...differing };
  return {
    ...report,
    pages: differing.pages ?? [
      { ...report, token, isLive: true, isStored: report.stored.complete },
    ],
  };
}

function aHealthyReport(): Omit<Report, "pages"> {
  return {
    mode: "mint",
    isSeveral: false,
    listsIds: false,
    page: { id: PAGE, name: "Blue Door Bakery" },
    healthy: true,
    minted: true,
    expiresAt: "never",
    dataAccessExpiresAt: inDays(80),
    userTokenExpiresAt: inDays(60),
    renewBy: inDays(60),
    actBy: inDays(60),
    scopes: SCOPES,
    requiredScopes: SCOPES,
    missingScopes: [],
    scopesElsewhere: [],
    findings: [],
    stored: anOutcome(),
    login: undefined,
    errors: [],
    onUnhealthy: "fail",
    now: NOW,
  };
}

/** Nothing was to be stored. */
export function anOutcome(differing: Partial<StoreOutcome> = {}): StoreOutcome {
  return {
    written: [],
    failed: [],
    skipped: [],
    errors: [],
    complete: false,
    pagesOf: new Map(),
    ...differing,
  };
}

/** A finding that fails the token. */
export function aFailure(differing: Partial<Finding> = {}): Finding {
  return {
    code: "expires",
    severity: "failure",
    message: "The Page token ends.",
    remedy: "Mint another one.",
    ...differing,
  };
}

/** A finding that only warns. */
export function aWarning(differing: Partial<Finding> = {}): Finding {
  return {
    code: "data-access-expires-soon",
    severity: "warning",
    message: "Data access ends soon.",
    remedy: "Log in again.",
    ...differing,
  };
}

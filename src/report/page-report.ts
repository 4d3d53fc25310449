import type { ActionError } from "../errors.ts";
import { deadlinesOf } from "../health/assess-deadlines.ts";
import { missingScopes, scopesElsewhere } from "../health/assess-scopes.ts";
import { type Finding, isHealthy, loginCureOf } from "../health/findings.ts";
import type { Policy } from "../health/policy.ts";
import { earliest, type Moment } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { ObtainedPage } from "../stages/obtained-pages.ts";
import { type LoginOffer, withLoginLink } from "./login-offer.ts";
import { describeError, type ShownError } from "./shown-error.ts";

/** What a run found out and did about one Page, or about all of its Pages together. */
export interface Standing {
  /** Empty for several Pages. */
  page: { id: string; name: string };
  healthy: boolean;
  minted: boolean;
  expiresAt: Moment;
  dataAccessExpiresAt: Moment;
  /** The earliest of its dates and the end of the user token that the next run will use. */
  renewBy: Moment;
  /** The earliest of those that the workflow minds: when a person or a run must have acted. */
  actBy: Moment;
  scopes: readonly string[];
  missingScopes: readonly string[];
  /** Required scopes that were granted, but not for this page. */
  scopesElsewhere: readonly string[];
  findings: readonly Finding[];
  /** What kept the run from doing its work; each fails the job, whatever `on-unhealthy` says. */
  errors: readonly ShownError[];
}

/** The report on one Page. */
export interface PageReport extends Standing {
  /** Never shown; handed over, or not. Undefined where there is none. */
  token: Secret | undefined;
  /** Whether Facebook accepts the token, as far as is known. */
  isLive: boolean;
  /** Whether this run wrote every secret that is to hold the token. */
  isStored: boolean;
}

/** What the report on a Page needs to know of the run. */
interface Run {
  policy: Policy;
  /** The end of the user token that the next run will use, or nothing. */
  userTokenEnds: readonly Moment[];
  login: LoginOffer | undefined;
  /** Why a secret of the Page was not written. */
  storeErrors: readonly ActionError[];
  isStored: boolean;
}

/** The report on one Page. A token that is dead, or was not judged, has no dates. */
export function reportPage(
  { page, token, inspection, minted, findings, errors }: ObtainedPage,
  { policy, userTokenEnds, login, storeErrors, isStored }: Run,
): PageReport {
  const { expiresAt = "unknown", dataAccessExpiresAt = "unknown" } = inspection ?? {};
  const live = inspection?.state === "valid" ? inspection : undefined;
  return {
    page,
    token,
    isLive: live !== undefined,
    isStored,
    healthy: inspection !== undefined && isHealthy(findings),
    minted,
    expiresAt,
    dataAccessExpiresAt,
    renewBy: live ? earliest([expiresAt, dataAccessExpiresAt, ...userTokenEnds]) : "unknown",
    actBy: live ? earliest([...deadlinesOf(live, policy), ...userTokenEnds]) : "unknown",
    scopes: live?.scopes.toSorted() ?? [],
    missingScopes: inspection ? missingScopes(inspection, policy) : [],
    scopesElsewhere: inspection ? scopesElsewhere(inspection, policy) : [],
    findings: findings.map((finding) => nameLoginLink(finding, login)),
    errors: [...errors, ...storeErrors].map((error) => describeError(error, login)),
  };
}

/** A finding whose remedy names the login link first, where the run offers one. */
export function nameLoginLink(
  { orElse, ...finding }: Finding,
  login: LoginOffer | undefined,
): Finding {
  if (!login) return finding;
  const remedy = withLoginLink(finding, loginCureOf(finding));
  return { ...finding, remedy, ...(remedy !== finding.remedy && { orElse }) };
}

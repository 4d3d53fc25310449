import { deadlinesOf } from "../health/assess-deadlines.ts";
import { missingScopes, scopesElsewhere } from "../health/assess-scopes.ts";
import { type Finding, isHealthy, loginCureOf } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { earliest, epochSeconds, type Moment } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { ObtainedToken } from "../stages/obtained-token.ts";
import type { StoreOutcome } from "../stages/store-tokens.ts";
import { type LoginOffer, offerLogin, withLoginLink } from "./login-offer.ts";
import { describeError, type ShownError } from "./shown-error.ts";

/** Everything that a run found out and did, ready to be shown in any form. */
export interface Report {
  mode: Inputs["mode"];
  /** Never shown; handed over as `page-token`, or not. */
  token: Secret;
  page: { id: string; name: string };
  healthy: boolean;
  minted: boolean;
  expiresAt: Moment;
  dataAccessExpiresAt: Moment;
  /** Undefined where nothing was exchanged. */
  userTokenExpiresAt: Moment | undefined;
  /** The earliest of the three dates. */
  renewBy: Moment;
  /** The earliest of those that the workflow minds: when a person or a run must have acted. */
  actBy: Moment;
  scopes: readonly string[];
  requiredScopes: readonly string[];
  missingScopes: readonly string[];
  /** Required scopes that were granted, but not for this page. */
  scopesElsewhere: readonly string[];
  findings: readonly Finding[];
  stored: StoreOutcome;
  /** The login link, where one is offered. */
  login: LoginOffer | undefined;
  /** What kept the run from doing its work; each fails the job, whatever `on-unhealthy` says. */
  errors: readonly ShownError[];
  onUnhealthy: Inputs["onUnhealthy"];
  /** Epoch seconds, by Facebook's clock. */
  now: number;
}

/** Puts a run's results together. Pure. */
export function composeReport(
  inputs: Inputs,
  obtained: ObtainedToken,
  stored: StoreOutcome,
  findings: readonly Finding[],
): Report {
  const { inspection, userToken } = obtained;
  const { expiresAt, dataAccessExpiresAt, now } = inspection;
  const exchanged = userToken?.exchanged ? [userToken.endsAt] : [];
  const next = userToken?.fromLogin && !isStored(inputs, stored) ? [] : exchanged;
  const dead = inspection.state !== "valid";
  const errors = [...obtained.errors, ...stored.errors];
  const login = offerLogin(inputs, { findings, errors }, epochSeconds());
  return {
    mode: inputs.mode,
    token: obtained.token,
    page: obtained.page,
    healthy: isHealthy(obtained.findings),
    minted: obtained.minted,
    expiresAt,
    dataAccessExpiresAt,
    userTokenExpiresAt: exchanged[0],
    renewBy: dead ? "unknown" : earliest([expiresAt, dataAccessExpiresAt, ...next]),
    actBy: dead ? "unknown" : earliest([...deadlinesOf(inspection, inputs.policy), ...next]),
    scopes: inspection.scopes.toSorted(),
    requiredScopes: inputs.policy.requiredScopes,
    missingScopes: missingScopes(inspection, inputs.policy),
    scopesElsewhere: scopesElsewhere(inspection, inputs.policy),
    findings: login ? findings.map(byLink) : findings,
    stored,
    login,
    errors: errors.map((error) => describeError(error, login)),
    onUnhealthy: inputs.onUnhealthy,
    now,
  };
}

function byLink(finding: Finding): Finding {
  return { ...finding, remedy: withLoginLink(finding.remedy, loginCureOf(finding)) };
}

function isStored(inputs: Inputs, { written }: StoreOutcome): boolean {
  const name = "store" in inputs ? inputs.store?.userTokenName : undefined;
  return name !== undefined && written.includes(name);
}

/** Whether the job fails: the token is unhealthy and that matters, or the work could not be done. */
export function failsJob({ healthy, onUnhealthy, errors }: Report): boolean {
  return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}

/** Whether later steps get the token. */
export function handsOver({ healthy, onUnhealthy }: Report): boolean {
  return healthy || onUnhealthy === "warn";
}

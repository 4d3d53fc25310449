import type { ActionError } from "../errors.ts";
import { missingScopes } from "../health/assess-scopes.ts";
import { assessNextUserToken, assessVersion } from "../health/assess-surroundings.ts";
import { type Finding, inOrder, isHealthy } from "../health/findings.ts";
import type { Inputs } from "../inputs/parse.ts";
import { earliest, type Moment } from "../moment.ts";
import type { Secret } from "../secrets/secret.ts";
import type { HeldToken } from "../stages/held-token.ts";
import type { StoreOutcome } from "../stages/store-tokens.ts";

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
  /** When a person or a run must have acted. */
  renewBy: Moment;
  scopes: readonly string[];
  requiredScopes: readonly string[];
  missingScopes: readonly string[];
  findings: readonly Finding[];
  stored: StoreOutcome;
  /** What kept the run from doing its work; each fails the job, whatever `on-unhealthy` says. */
  errors: readonly ActionError[];
  onUnhealthy: Inputs["onUnhealthy"];
  /** Epoch seconds, by Facebook's clock. */
  now: number;
}

/** Puts a run's results together. Pure. */
export function composeReport(inputs: Inputs, held: HeldToken, stored: StoreOutcome): Report {
  const { inspection, userToken } = held;
  const { expiresAt, dataAccessExpiresAt, now } = inspection;
  const userTokenExpiresAt = userToken?.exchanged ? userToken.endsAt : undefined;
  const dead = inspection.state !== "valid";
  return {
    mode: inputs.mode,
    token: held.token,
    page: held.page,
    healthy: isHealthy(held.findings),
    minted: held.minted,
    expiresAt,
    dataAccessExpiresAt,
    userTokenExpiresAt,
    renewBy: dead
      ? "unknown"
      : earliest([
          expiresAt,
          dataAccessExpiresAt,
          ...(userTokenExpiresAt === undefined ? [] : [userTokenExpiresAt]),
        ]),
    scopes: inspection.scopes.toSorted(),
    requiredScopes: inputs.policy.requiredScopes,
    missingScopes: missingScopes(inspection, inputs.policy),
    findings: inOrder([
      ...held.findings,
      ...nextUserToken(inputs, held, stored),
      ...assessVersion(inspection, inputs.graphVersion),
    ]),
    stored,
    errors: [...held.errors, ...stored.errors],
    onUnhealthy: inputs.onUnhealthy,
    now,
  };
}

/** Whether the job fails: the token is unhealthy and that matters, or the work could not be done. */
export function failsJob({ healthy, onUnhealthy, errors }: Report): boolean {
  return errors.length > 0 || (!healthy && onUnhealthy === "fail");
}

/** Whether later steps get the token. */
export function handsOver({ healthy, onUnhealthy }: Report): boolean {
  return healthy || onUnhealthy === "warn";
}

/**
 * The user token of the next run: the long-lived one where this run stored it, else the given one.
 * Where storing it failed, the error says so already.
 */
function nextUserToken(
  inputs: Inputs,
  { userToken, minted, inspection }: HeldToken,
  stored: StoreOutcome,
): Finding[] {
  if (!userToken || !minted || inputs.mode === "check") return [];
  const name = inputs.store?.userTokenName;
  if (name !== undefined && stored.failed.includes(name)) return [];
  const isStored = name !== undefined && stored.written.includes(name);
  const endsAt = isStored ? userToken.endsAt : userToken.givenEndsAt;
  return assessNextUserToken(endsAt, name !== undefined, inputs.policy, inspection.now);
}

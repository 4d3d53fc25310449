import { type ActionError, UserTokenError } from "../errors.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { assess } from "../health/assess.ts";
import { assessRenewalToken, renewalFailed } from "../health/assess-surroundings.ts";
import { type Finding, isHealthy } from "../health/findings.ts";
import { isRenewalDue, type Judged, objectionTo } from "../health/renewal.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import { type Result, toResult, unwrap } from "../result.ts";
import type { Context } from "./context.ts";
import { mintPageToken } from "./mint-page-token.ts";
import { nameObtainedPage } from "./name-held-page.ts";
import type { ObtainedToken } from "./obtained-token.ts";
import type { StoreAccess } from "./preflight.ts";

/**
 * Keeps the given Page token while it is healthy and no deadline is near. Otherwise mints a new
 * one, and takes it only if it is healthy and better: renewal never breaks what works.
 *
 * @throws {ActionError} when nothing can be found out about the given token
 */
export async function keepOrRenew(
  inputs: KeepInputs,
  target: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  const { policy, pageToken, userToken } = inputs;
  const renewalToken = toResult(inspectToken(context.graph, userToken));
  // Awaited below, unless the given Page token cannot be looked at: then that error is the one to show.
  renewalToken.catch(() => undefined);
  const inspection = await inspectToken(context.graph, pageToken);
  const old: Judged = { inspection, findings: assess(inspection, policy, { minted: false }) };

  if (!isRenewalDue(old, policy)) {
    context.log("The Page token is healthy and no deadline is near: it is kept.");
    const [seen, access, kept] = await Promise.all([
      renewalToken,
      toResult(target),
      keep(inputs, old, context),
    ]);
    return withWarnings(kept, [...assessRenewal(seen, inputs), ...storeUnreachable(access)]);
  }
  const pageId = policy.pageId ?? inspection.pageId;
  const renewal = await toResult(
    mintPageToken({ userToken, pageId, inspection: unwrap(renewalToken), target }, context),
  );
  if (!renewal.ok) {
    const [seen, kept] = await Promise.all([renewalToken, keep(inputs, old, context)]);
    if (!isHealthy(old.findings)) return { ...kept, errors: [renewal.error] };
    return withWarnings(kept, [
      mintFailed(renewal.error),
      ...(seen.ok ? assessRenewal(seen, inputs) : []),
    ]);
  }
  const { page, userToken: used } = renewal.value;
  const fresh: Judged = {
    inspection: renewal.value.inspection,
    findings: assess(
      renewal.value.inspection,
      { ...policy, pageId: page.id },
      { minted: true, tasks: page.tasks },
    ),
  };
  const objection = objectionTo(fresh, old, policy);
  if (!objection)
    return { token: page.token, ...fresh, page, minted: true, userToken: used, errors: [] };
  context.log(`The given Page token is kept. ${objection.message}`);
  const [seen, kept] = await Promise.all([renewalToken, keep(inputs, old, context)]);
  const explained = isHealthy(old.findings)
    ? withWarnings(kept, [objection, ...assessRenewal(seen, inputs)])
    : withObjection(kept, objection);
  return { ...explained, userToken: used };
}

async function keep(
  { pageToken }: KeepInputs,
  { inspection, findings }: Judged,
  { graph }: Context,
): Promise<ObtainedToken> {
  const page = await nameObtainedPage(graph, inspection, pageToken);
  return {
    token: pageToken,
    inspection,
    page,
    minted: false,
    userToken: undefined,
    findings,
    errors: [],
  };
}

function withWarnings(kept: ObtainedToken, warnings: readonly Finding[]): ObtainedToken {
  return { ...kept, findings: [...kept.findings, ...warnings] };
}

/** An unhealthy token that could not be replaced: its remedies give way to what was in the way. */
function withObjection(kept: ObtainedToken, { message, remedy }: Finding): ObtainedToken {
  return {
    ...kept,
    findings: kept.findings.map((finding) =>
      finding.severity === "failure" ? { ...finding, remedy: `${message} ${remedy}` } : finding,
    ),
  };
}

function assessRenewal(renewalToken: Result<TokenInspection>, { policy }: KeepInputs): Finding[] {
  if (renewalToken.ok) return assessRenewalToken(renewalToken.value, policy);
  const { message, remedy } = renewalToken.error;
  return [
    renewalFailed(
      `It could not be found out whether the user token could renew it: ${message}`,
      remedy,
    ),
  ];
}

function mintFailed(error: ActionError): Finding {
  if (error instanceof UserTokenError) {
    return renewalFailed(
      "No new Page token could be obtained, because the user token cannot be used.",
      "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.",
    );
  }
  return renewalFailed(`No new Page token could be obtained: ${error.message}`, error.remedy);
}

function storeUnreachable(target: Result<unknown>): Finding[] {
  if (target.ok) return [];
  const { message, remedy } = target.error;
  return [renewalFailed(`The next renewal could not be stored: ${message}`, remedy)];
}

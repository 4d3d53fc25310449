import { inspectToken } from "../graph/inspect-token.ts";
import { nameObtainedPage } from "../graph/name-page.ts";
import { assess } from "../health/assess.ts";
import { assessPerson } from "../health/assess-person.ts";
import { type Finding, isHealthy } from "../health/findings.ts";
import {
  assessRenewal,
  isRenewalDue,
  type Judged,
  mintFailed,
  objectionTo,
  objectionToLogin,
  renewsDataAccess,
  storeUnreachable,
} from "../health/renewal.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import { formatNotRenewed } from "../report/stage-lines.ts";
import { toResult, unwrap } from "../result.ts";
import type { Context } from "./context.ts";
import { mintPageToken } from "./mint-page-token.ts";
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
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  const { policy, pageToken, userToken: source } = inputs;
  if (source.kind === "login") return renewByLogin(inputs, access, context);
  const inspectingUserToken = toResult(inspectToken(context.graph, source.token));
  // Awaited below, unless the given Page token cannot be inspected: then that error is the one to show.
  inspectingUserToken.catch(() => undefined);
  const inspection = await inspectToken(context.graph, pageToken);
  const old: Judged = { inspection, findings: assess(inspection, policy, { minted: false }) };

  if (!isRenewalDue(old, policy)) {
    context.log("The Page token is healthy and no deadline is near: it is kept.");
    const [renewalToken, reached, kept] = await Promise.all([
      inspectingUserToken,
      toResult(access),
      keep(inputs, old, context),
    ]);
    return withWarnings(kept, [
      ...assessRenewal(renewalToken, policy),
      ...storeUnreachable(reached),
    ]);
  }
  const renewal = await toResult(
    mintPageToken(
      {
        source,
        policy: { ...policy, pageId: policy.pageId ?? inspection.pageId },
        inspecting: unwrap(inspectingUserToken),
        access,
      },
      context,
    ),
  );
  if (!renewal.ok) {
    const [renewalToken, kept] = await Promise.all([
      inspectingUserToken,
      keep(inputs, old, context),
    ]);
    if (!isHealthy(old.findings)) return { ...kept, errors: [renewal.error] };
    return withWarnings(kept, [
      mintFailed(renewal.error),
      ...(renewalToken.ok ? assessRenewal(renewalToken, policy) : []),
    ]);
  }
  const fresh = renewal.value;
  const objection = objectionTo(fresh, old, policy);
  if (!objection) return { ...fresh, token: fresh.page.token, minted: true, errors: [] };
  context.log(`The given Page token is kept. ${objection.message}`);
  const [renewalToken, kept] = await Promise.all([inspectingUserToken, keep(inputs, old, context)]);
  const explained = isHealthy(old.findings)
    ? withWarnings(kept, [objection, ...assessRenewal(renewalToken, policy)])
    : withObjection(kept, objection);
  return { ...explained, userToken: fresh.userToken };
}

/** Somebody has just logged in: a new token is always obtained, and taken unless it ends before a healthy old one. */
async function renewByLogin(
  inputs: KeepInputs,
  access: Promise<StoreAccess | undefined>,
  context: Context,
): Promise<ObtainedToken> {
  const { policy, pageToken, userToken: source } = inputs;
  const inspection = await inspectToken(context.graph, pageToken);
  const old: Judged = { inspection, findings: assess(inspection, policy, { minted: false }) };
  const renewal = await toResult(mintPageToken({ source, policy, access }, context));
  if (!renewal.ok) return { ...(await keep(inputs, old, context)), errors: [renewal.error] };
  const fresh = renewal.value;
  const objection = objectionToLogin(fresh, old);
  if (!objection) {
    const findings = [...fresh.findings, ...assessPerson(fresh.inspection, old.inspection)];
    if (!renewsDataAccess(fresh, old)) context.log(formatNotRenewed());
    return { ...fresh, findings, token: fresh.page.token, minted: true, errors: [] };
  }
  context.log(`The given Page token is kept. ${objection.message}`);
  const kept = await keep(inputs, old, context);
  const explained = isHealthy(old.findings)
    ? withWarnings(kept, [objection])
    : withObjection(kept, objection);
  return { ...explained, userToken: fresh.userToken };
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

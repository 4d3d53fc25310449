import { type ActionError, UserTokenError } from "../errors.ts";
import { inspectToken } from "../graph/inspect-token.ts";
import type { TokenInspection } from "../graph/token-inspection.ts";
import { assess } from "../health/assess.ts";
import { assessSpareUserToken, renewalFailed } from "../health/assess-surroundings.ts";
import { isRenewalDue, type Judged, objectionTo } from "../health/compare.ts";
import { type Finding, isHealthy } from "../health/findings.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import type { HeldToken } from "./held-token.ts";
import { mintPageToken } from "./mint.ts";
import { nameHeldPage } from "./name-held-page.ts";
import type { ReachedTarget } from "./reach-target.ts";
import { type Settled, settle, unsettle } from "./settle.ts";
import type { World } from "./world.ts";

/**
 * Keeps the given Page token while it is healthy and no deadline is near. Otherwise mints a new
 * one, and takes it only if it is healthy and better: renewal never breaks what works.
 *
 * @throws {ActionError} when nothing can be found out about the given token
 */
export async function keepOrRenew(
  inputs: KeepInputs,
  target: Promise<ReachedTarget | undefined>,
  world: World,
): Promise<HeldToken> {
  const { policy, pageToken, userToken } = inputs;
  const spare = settle(inspectToken(world.graph, userToken));
  // Awaited below, unless the given Page token cannot be looked at: then that error is the one to show.
  spare.catch(() => undefined);
  const inspection = await inspectToken(world.graph, pageToken);
  const old: Judged = { inspection, findings: assess(inspection, policy, { minted: false }) };

  if (!isRenewalDue(old, policy)) {
    world.log("The Page token is healthy and no deadline is near: it is kept.");
    const [seen, reached, kept] = await Promise.all([
      spare,
      settle(target),
      keep(inputs, old, world),
    ]);
    return withWarnings(kept, [...assessSpare(seen, inputs), ...sayUnreachable(reached)]);
  }
  const pageId = policy.pageId ?? inspection.pageId;
  const renewal = await settle(
    mintPageToken({ userToken, pageId, inspection: unsettle(spare), target }, world),
  );
  if (!renewal.ok) {
    const [seen, kept] = await Promise.all([spare, keep(inputs, old, world)]);
    if (!isHealthy(old.findings)) return { ...kept, errors: [renewal.error] };
    return withWarnings(kept, [
      sayFailed(renewal.error),
      ...(seen.ok ? assessSpare(seen, inputs) : []),
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
  world.log(`The given Page token is kept. ${objection.message}`);
  const [seen, kept] = await Promise.all([spare, keep(inputs, old, world)]);
  const explained = isHealthy(old.findings)
    ? withWarnings(kept, [objection, ...assessSpare(seen, inputs)])
    : withObjection(kept, objection);
  return { ...explained, userToken: used };
}

async function keep(
  { pageToken }: KeepInputs,
  { inspection, findings }: Judged,
  { graph }: World,
): Promise<HeldToken> {
  const page = await nameHeldPage(graph, inspection, pageToken);
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

function withWarnings(kept: HeldToken, warnings: readonly Finding[]): HeldToken {
  return { ...kept, findings: [...kept.findings, ...warnings] };
}

/** An unhealthy token that could not be replaced: its remedies give way to what was in the way. */
function withObjection(kept: HeldToken, { message, remedy }: Finding): HeldToken {
  return {
    ...kept,
    findings: kept.findings.map((finding) =>
      finding.severity === "failure" ? { ...finding, remedy: `${message} ${remedy}` } : finding,
    ),
  };
}

function assessSpare(spare: Settled<TokenInspection>, { policy }: KeepInputs): Finding[] {
  if (spare.ok) return assessSpareUserToken(spare.value, policy);
  const { message, remedy } = spare.error;
  return [
    renewalFailed(
      `It could not be found out whether the user token could renew it: ${message}`,
      remedy,
    ),
  ];
}

function sayFailed(error: ActionError): Finding {
  if (error instanceof UserTokenError) {
    return renewalFailed(
      "No new Page token could be obtained, because the user token cannot be used.",
      "Save a new user token as the secret behind `user-token`; the next run then renews the Page token by itself.",
    );
  }
  return renewalFailed(`No new Page token could be obtained: ${error.message}`, error.remedy);
}

function sayUnreachable(target: Settled<unknown>): Finding[] {
  if (target.ok) return [];
  const { message, remedy } = target.error;
  return [renewalFailed(`The next renewal could not be stored: ${message}`, remedy)];
}

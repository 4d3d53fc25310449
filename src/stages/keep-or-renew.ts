import { ActionError } from "../errors.ts";
import { inspectToken, type TokenInspection } from "../graph/inspect-token.ts";
import { namePage } from "../graph/name-page.ts";
import { assess } from "../health/assess.ts";
import { deadlinesOf } from "../health/assess-deadlines.ts";
import { assessSpareUserToken, renewalFailed } from "../health/assess-surroundings.ts";
import { type Finding, isHealthy } from "../health/findings.ts";
import type { KeepInputs } from "../inputs/parse.ts";
import { earliest, endsLater, formatMoment, isWithin } from "../moment.ts";
import type { HeldToken } from "./held-token.ts";
import { type MintedToken, mintPageToken } from "./mint.ts";
import type { ReachedTarget } from "./reach-target.ts";
import type { World } from "./world.ts";

/** A Page token that was inspected and judged. */
interface Judged {
  inspection: TokenInspection;
  findings: readonly Finding[];
}

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
  const inspection = await inspectToken(world.graph, pageToken);
  const old: Judged = { inspection, findings: assess(inspection, policy) };

  if (isHealthy(old.findings) && !isRenewalDue(old, inputs)) {
    world.log("The Page token is healthy and no deadline is near: it is kept.");
    return keep(inputs, old, [await settle(target)].flatMap(sayUnreachable), await spare, world);
  }
  const renewal = await settle(
    mintPageToken(
      {
        userToken,
        pageId: policy.pageId ?? inspection.pageId,
        inspection: unsettle(spare),
        target,
      },
      world,
    ),
  );
  if (!renewal.ok) {
    if (!isHealthy(old.findings))
      return { ...(await keep(inputs, old, [], undefined, world)), errors: [renewal.error] };
    const seen = await spare;
    return keep(inputs, old, [sayFailed(renewal.error)], seen.ok ? seen : undefined, world);
  }
  const { page } = renewal.value;
  const fresh: Judged = {
    inspection: renewal.value.inspection,
    findings: assess(renewal.value.inspection, { ...policy, pageId: page.id }, page.tasks),
  };
  const objection = objectionTo(fresh, old, inputs);
  if (objection === undefined) return take(renewal.value, fresh);
  world.log("A new Page token was minted, but the given one is kept.");
  const kept = await keep(
    inputs,
    old,
    isHealthy(old.findings) ? [objection] : [],
    isHealthy(old.findings) ? await spare : undefined,
    world,
  );
  return { ...kept, userToken: renewal.value.userToken };
}

function isRenewalDue({ inspection }: Judged, { policy }: KeepInputs): boolean {
  return deadlinesOf(inspection, policy).some((deadline) =>
    isWithin(deadline, policy.warnWithinDays, inspection.now),
  );
}

/** Why the new token is not taken, or undefined where it is. */
function objectionTo(fresh: Judged, old: Judged, { policy }: KeepInputs): Finding | undefined {
  const failure = fresh.findings.find(({ severity }) => severity === "failure");
  if (failure)
    return renewalFailed(
      `A new Page token was minted, but it is not healthy: ${failure.message}`,
      failure.remedy,
    );
  if (!isHealthy(old.findings)) return undefined;
  const newEnd = earliest(deadlinesOf(fresh.inspection, policy));
  const oldEnd = earliest(deadlinesOf(old.inspection, policy));
  if (endsLater(newEnd, oldEnd)) return undefined;
  return renewalFailed(
    `A new Page token was minted, but it ends no later (${formatMoment(newEnd)}) than the one there is (${formatMoment(oldEnd)}), which is kept.`,
    "Only a login moves the data access: the person behind `user-token` must log in to the app again and create a new user token; save it as the secret behind `user-token`.",
  );
}

function take(minted: MintedToken, { inspection, findings }: Judged): HeldToken {
  const { page, userToken } = minted;
  return { token: page.token, inspection, page, minted: true, userToken, findings, errors: [] };
}

async function keep(
  { pageToken, policy }: KeepInputs,
  { inspection, findings }: Judged,
  warnings: readonly Finding[],
  spare: Settled<TokenInspection> | undefined,
  { graph }: World,
): Promise<HeldToken> {
  const id = inspection.pageId ?? "";
  const readable = inspection.state === "valid" && inspection.kind === "page" && id !== "";
  const spareFindings =
    spare === undefined
      ? []
      : spare.ok
        ? assessSpareUserToken(spare.value, policy)
        : [sayFailed(spare.error)];
  return {
    token: pageToken,
    inspection,
    page: { id, name: readable ? await namePage(graph, id, pageToken) : "" },
    minted: false,
    userToken: undefined,
    findings: [...findings, ...warnings, ...spareFindings],
    errors: [],
  };
}

function sayFailed({ message, remedy }: ActionError): Finding {
  return renewalFailed(`No new Page token could be obtained: ${message}`, remedy);
}

function sayUnreachable(target: Settled<unknown>): Finding[] {
  return target.ok
    ? []
    : [
        renewalFailed(
          `The next renewal could not be stored: ${target.error.message}`,
          target.error.remedy,
        ),
      ];
}

type Settled<T> = { ok: true; value: T } | { ok: false; error: ActionError };

/** Waits for an end of either kind; an error that is none of ours is a bug and goes on. */
async function settle<T>(promise: Promise<T>): Promise<Settled<T>> {
  try {
    return { ok: true, value: await promise };
  } catch (error) {
    if (error instanceof ActionError) return { ok: false, error };
    throw error;
  }
}

async function unsettle<T>(settled: Promise<Settled<T>>): Promise<T> {
  const result = await settled;
  if (!result.ok) throw result.error;
  return result.value;
}

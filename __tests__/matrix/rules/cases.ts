import type { CallSpec } from "../calls/call.ts";
import type { FaultSpec } from "../faults/fault-spec.ts";
import { FALSE_CONFIRMATIONS, GITHUB_REFUSALS } from "../faults/github-refusals.ts";
import { GRAPH_REFUSALS } from "../faults/graph-refusals.ts";
import { HARMLESS, TRANSPORT_FAULTS } from "../faults/transport-faults.ts";
import type { Case, Occurrence } from "./case.ts";
import { expectedOf } from "./expected.ts";

const ALL = [...TRANSPORT_FAULTS, ...GRAPH_REFUSALS, ...GITHUB_REFUSALS, HARMLESS];

/** Every fault that can happen at a call, this often; what would be the same run twice is one case. */
export function casesOf(call: CallSpec, occurs: Occurrence): Case[] {
  return faultsOf(call)
    .map((fault) => ({ call, fault, occurs }))
    .filter(isDistinct);
}

/**
 * Whether a case differs from that in which its fault stays. A fault that ends what it meets is met
 * by one request: nobody can tell whether it would have met a second. The case that stays is the
 * one to run, since it also counts a second request that should not be sent.
 */
export function isDistinct(example: Case): boolean {
  return (
    example.occurs === "for ever" || expectedOf({ ...example, occurs: "for ever" }).requests > 1
  );
}

function faultsOf({ name, server, sampled }: CallSpec): FaultSpec[] {
  const possible = ALL.filter(
    (fault) =>
      (fault.server === undefined || fault.server === server) &&
      (!sampled || fault.family !== "refusal" || fault.sample),
  );
  return name.includes("write") ? [...possible, ...FALSE_CONFIRMATIONS] : possible;
}

import type { CallSpec } from "../calls/call.ts";
import type { FaultSpec } from "../faults/fault-spec.ts";
import { EMPTY_PROMISE, GITHUB_REFUSALS } from "../faults/github-refusals.ts";
import { GRAPH_REFUSALS } from "../faults/graph-refusals.ts";
import { HARMLESS, TRANSPORT_FAULTS } from "../faults/transport-faults.ts";
import type { Case, Occurrence } from "./case.ts";

const ALL = [...TRANSPORT_FAULTS, ...GRAPH_REFUSALS, ...GITHUB_REFUSALS, HARMLESS];

/** Every fault that can happen at a call, this often. */
export function casesOf(call: CallSpec, occurs: Occurrence): Case[] {
  return faultsOf(call).map((fault) => ({ call, fault, occurs }));
}

function faultsOf({ name, server, sampled }: CallSpec): FaultSpec[] {
  const possible = ALL.filter(
    (fault) =>
      (fault.server === undefined || fault.server === server) &&
      (!sampled || fault.family !== "refusal" || fault.sample),
  );
  return name.includes("write") ? [...possible, EMPTY_PROMISE] : possible;
}

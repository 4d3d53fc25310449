import type { CallSpec } from "../calls/call.ts";
import type { FaultSpec } from "../faults/fault-spec.ts";

/** How often a fault meets its call. */
export type Occurrence = "once" | "for ever";

/** One field of the matrix. */
export interface Case {
  call: CallSpec;
  fault: FaultSpec;
  occurs: Occurrence;
}

/** Limits of a run: small where a case ends with the time-out, else out of the way. */
export function limitsOf({ fault }: Pick<Case, "fault">): { seconds: number; retries: number } {
  return fault.slow ? { seconds: 1, retries: 1 } : { seconds: 10, retries: 2 };
}

/** The name of a case in a failure. */
export function nameCase({ call, fault, occurs }: Case): string {
  return `${call.name} × ${fault.name} × ${occurs}`;
}

import type { ServerName } from "../../../emulator/calls.ts";
import type { FaultEffect } from "../../../emulator/emulator.ts";

/** The columns of the table. */
export type Family = "connection" | "time" | "answer" | "limit" | "refusal" | "shape" | "none";

/** A fault of the matrix: what happens, and of which class it is by sections 4 and 6 of the design. */
export interface FaultSpec {
  name: string;
  family: Family;
  effect: FaultEffect;
  /** Where it can happen; default: everywhere. */
  server?: ServerName;
  /** Whether the same request is sent again. */
  retried: boolean;
  /** It is sure that nothing of the request has arrived. */
  unsent?: true;
  /** The platform itself says no, in its own form. */
  refusal?: { status: number };
  /** The call succeeds, and what it says makes the Page token unhealthy. */
  unhealthy?: true;
  /** Stands for its class where not every refusal is tried. */
  sample?: true;
  /** Ends only with the time-out. */
  slow?: true;
  /** The platform has done what it was asked before the answer was lost. */
  served?: true;
  /**
   * What it does to a write, whose answer has no body; default: as elsewhere. `unconfirmed`: it
   * happens to writes only, looks like success, and the metadata tell.
   */
  onWrite?: "harmless" | "unconfirmed";
  /** Stands in the annotation or the log line of a call that is lost by it. */
  says: RegExp;
}

/** A fault that the platform does not know of, with the class it usually has. */
export function retried(
  family: Family,
  name: string,
  effect: FaultEffect,
  says: RegExp,
  more: Partial<FaultSpec> = {},
): FaultSpec {
  return { name, family, effect, retried: true, says, ...more };
}

/** The same for a fault after which the request is never sent again. */
export function final(
  family: Family,
  name: string,
  effect: FaultEffect,
  says: RegExp,
  more: Partial<FaultSpec> = {},
): FaultSpec {
  return { name, family, effect, retried: false, says, ...more };
}

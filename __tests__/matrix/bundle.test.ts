import { afterAll, describe, it } from "vitest";
import { MINT_CALLS, STORING_CALLS } from "./calls/calls.ts";
import type { Case } from "./rules/case.ts";
import { casesOf } from "./rules/cases.ts";
import { PATIENCE } from "./run/describe-matrix.ts";
import { runCase } from "./run/run-case.ts";
import { runCases } from "./run/run-cases.ts";
import { runSceneByBundle } from "./run/run-scene-by-bundle.ts";
import { printTable } from "./run/table.ts";

/** One call of each server; every fault of the way to it, and one refusal of each class. */
const SAMPLED = [...MINT_CALLS, ...STORING_CALLS]
  .filter(({ name }) => name === "exchange" || name === "public key")
  .map((call) => ({ ...call, sampled: true as const }));

afterAll(() => printTable("the bundle"));

describe("the bundle, with real waits", () => {
  it.each(SAMPLED.map((call) => [call.name, call] as const))(
    "holds with a fault that stays: %s",
    PATIENCE,
    async (_name, call) => {
      const cases = casesOf(call, "for ever").filter(isSample);
      await runCases(cases, (example) => runCase(example, runSceneByBundle));
    },
  );

  it.each(SAMPLED.map((call) => [call.name, call] as const))(
    "is healthy after a fault that passes: %s",
    PATIENCE,
    async (_name, call) => {
      const cases = casesOf(call, "once").filter(
        ({ fault }) => fault.retried && isBrief(fault.name),
      );
      await runCases(cases, (example) => runCase(example, runSceneByBundle));
    },
  );
});

/** Of faults that differ only in a status or a sentence, one is enough for a bundle. */
function isSample({ fault }: Case): boolean {
  return (
    fault.server !== "github" && !/with 500|50[23] as|with 30[17]|Retry-After 0/.test(fault.name)
  );
}

function isBrief(name: string): boolean {
  return /^(reset|no headers|HTML with 502|429$)/.test(name);
}

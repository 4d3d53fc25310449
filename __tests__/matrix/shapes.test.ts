import { afterAll, describe, expect, it } from "vitest";
import { MINT_CALLS, STANDING_CALLS, STORING_CALLS } from "./calls/calls.ts";
import { isDistinct } from "./rules/cases.ts";
import { PATIENCE, throwZeros } from "./run/describe-matrix.ts";
import { runCases } from "./run/run-cases.ts";
import { printTable } from "./run/table.ts";
import { DECODED_FIELDS } from "./shapes/fields.ts";
import { shapeFaults } from "./shapes/shape-faults.ts";

const CALLS = [...MINT_CALLS, ...STORING_CALLS, ...STANDING_CALLS];

throwZeros();
afterAll(() => printTable("answers of the wrong shape"));

describe("an answer with a field of the wrong shape", () => {
  it.each(Object.keys(DECODED_FIELDS))("ends as clearly as a fault: %s", PATIENCE, async (name) => {
    const call = CALLS.find((known) => known.name === name);
    if (!call) return expect.fail(`no call is named ${name}`);
    const faults = shapeFaults(DECODED_FIELDS[name] ?? []);
    const occurrences = ["once", "for ever"] as const;
    const cases = faults.flatMap((fault) => occurrences.map((occurs) => ({ call, fault, occurs })));
    await runCases(cases.filter(isDistinct));
  });
});

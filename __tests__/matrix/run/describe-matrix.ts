import { afterAll, beforeAll, describe, it, vi } from "vitest";
import type { CallSpec } from "../calls/call.ts";
import { casesOf } from "../rules/cases.ts";
import { runCases, waits } from "./run-cases.ts";
import { printTable } from "./table.ts";

/** For a machine that does other things at the same time; alone, a test takes two seconds. */
export const PATIENCE = { timeout: 180_000 };

/** Waits between tries are as short as they can be: their dice always show 0. */
export function throwZeros(): void {
  beforeAll(() => void vi.spyOn(Math, "random").mockReturnValue(0));
  afterAll(() => void vi.restoreAllMocks());
}

/**
 * A test for each call and occurrence, with every fault inside, and one for what only waits, at all
 * calls together; then the table.
 */
export function describeMatrix(title: string, calls: readonly CallSpec[]): void {
  throwZeros();
  afterAll(() => printTable(title));
  const occurrences = ["once", "for ever"] as const;
  describe.each(calls.map((call) => [call.name, call] as const))("%s", (_name, call) => {
    it.each(occurrences)("holds with every fault %s", PATIENCE, (occurs) =>
      runCases(casesOf(call, occurs).filter((example) => !waits(example))),
    );
  });
  describe("every call", () => {
    it.each(occurrences)("holds with whatever takes time %s", PATIENCE, (occurs) =>
      runCases(calls.flatMap((call) => casesOf(call, occurs)).filter(waits)),
    );
  });
}

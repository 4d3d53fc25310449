import { describe, expect, it } from "vitest";
import { type FindingCode, inOrder, isHealthy, titleOf } from "../../../src/health/findings.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";

/** The codes as the contract lists them, in its order. */
const CODES: FindingCode[] = [
  "invalid",
  "wrong-app",
  "wrong-type",
  "wrong-page",
  "expires",
  "expires-soon",
  "data-access-expired",
  "data-access-expires-soon",
  "missing-scopes",
  "scope-not-for-page",
  "user-token-expires-soon",
  "user-token-invalid",
  "lacks-task",
  "renewal-failed",
  "graph-version-changed",
  "graph-version-retiring",
];

describe("findings", () => {
  it("come in the order of the contract, however they were found", () => {
    const shuffled = CODES.toReversed().map((code) => aWarning({ code }));
    expect(inOrder(shuffled).map(({ code }) => code)).toEqual(CODES);
  });

  it("keep their order among equals", () => {
    const twice = ["first", "second"].map((message) => aWarning({ message }));
    expect(inOrder(twice).map(({ message }) => message)).toEqual(["first", "second"]);
  });

  it("each have a title of their own", () => {
    expect(new Set(CODES.map(titleOf)).size).toBeGreaterThanOrEqual(CODES.length - 1);
    expect(CODES.map(titleOf).every((title) => title !== "")).toBe(true);
  });

  it("make a token unhealthy where one is a failure", () => {
    expect(isHealthy([aWarning(), aFailure()])).toBe(false);
    expect(isHealthy([aWarning(), aWarning()])).toBe(true);
    expect(isHealthy([])).toBe(true);
  });
});

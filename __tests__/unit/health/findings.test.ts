import { describe, expect, it } from "vitest";
import { type FindingCode, inOrder, isHealthy, titleOf } from "../../../src/health/findings.ts";
import { aFailure, aWarning } from "../../helpers/a-report.ts";

/** The codes as the contract lists them, in its order; one that is missing here does not compile. */
const CODES = Object.keys({
  invalid: true,
  "wrong-app": true,
  "wrong-type": true,
  "wrong-page": true,
  expires: true,
  "expires-soon": true,
  "data-access-expired": true,
  "data-access-expires-soon": true,
  "missing-scopes": true,
  "scope-not-for-page": true,
  "user-token-expires-soon": true,
  "user-token-invalid": true,
  "lacks-task": true,
  "page-not-visible": true,
  "scope-unknown": true,
  "person-changed": true,
  "renewal-failed": true,
  "graph-version-changed": true,
  "graph-version-retiring": true,
} satisfies Record<FindingCode, true>) as FindingCode[];

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
    expect(new Set(CODES.map(titleOf)).size).toBe(CODES.length);
    expect(CODES.map(titleOf).every((title) => title !== "")).toBe(true);
  });

  it("make a token unhealthy where one is a failure", () => {
    expect(isHealthy([aWarning(), aFailure()])).toBe(false);
    expect(isHealthy([aWarning(), aWarning()])).toBe(true);
    expect(isHealthy([])).toBe(true);
  });
});

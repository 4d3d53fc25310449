import { describe, expect, it } from "vitest";
import { formatRetryTime, parseRetryAfter } from "../../../src/http/retry.ts";
import { NOW } from "../../helpers/an-inspection.ts";

describe("the `Retry-After` header", () => {
  it.each<[string | undefined, number | undefined]>([
    [undefined, undefined],
    ["", undefined],
    ["  ", undefined],
    ["0", 0],
    [" 30 ", 30],
    ["Sun, 22 Nov 2026 12:02:00 GMT", 120],
    ["Sun, 22 Nov 2026 11:00:00 GMT", 0],
    ["Sunday, 22-Nov-26 12:02:00 GMT", 120],
    ["Sun Nov 22 12:02:00 2026", 120],
    ["2026-11-22T12:02:00Z", undefined],
    ["edge-7", undefined],
    ["99999999999999", 31_536_000],
    ["soon", undefined],
  ])("%j means %s seconds", (header, seconds) => {
    expect(parseRetryAfter(header, NOW)).toBe(seconds);
  });

  it.each(["99999999999999", "9".repeat(400), "Fri, 31 Dec 275000 00:00:00 GMT"])(
    "of an absurd length can still be said: %s",
    (header) => {
      const seconds = parseRetryAfter(header, NOW);
      expect(formatRetryTime(seconds, NOW)).toMatch(/^Run the job again (after \d{4}-|in a while)/);
    },
  );
});

describe("when to come back", () => {
  it.each<[number | undefined, string]>([
    [undefined, "Run the job again in a while."],
    [90, "Run the job again after 2026-11-22T12:01:30Z (in 2 minutes)."],
    [3600, "Run the job again after 2026-11-22T13:00:00Z (in 60 minutes)."],
  ])("after %s seconds: %s", (seconds, said) => {
    expect(formatRetryTime(seconds, NOW)).toBe(said);
  });
});

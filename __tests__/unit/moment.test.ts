import { describe, expect, it } from "vitest";
import {
  DAY,
  earliest,
  endsLater,
  formatDay,
  formatDistance,
  formatMoment,
  isWithin,
  type Moment,
  momentOf,
} from "../../src/moment.ts";
import { inDays, NOW } from "../helpers/an-inspection.ts";

describe("a moment in Graph's form", () => {
  it.each<[number | undefined, Moment]>([
    [undefined, "unknown"],
    [0, "never"],
    [NOW, NOW],
  ])("%s means %s", (seconds, moment) => {
    expect(momentOf(seconds)).toBe(moment);
  });
});

describe("a moment for people and later steps", () => {
  it.each<[Moment, string]>([
    [NOW, "2026-11-22T12:00:00Z"],
    ["never", "never"],
    ["unknown", "unknown"],
  ])("%s is written %s", (moment, written) => {
    expect(formatMoment(moment)).toBe(written);
  });

  it("has a day in UTC, whatever the time zone of the runner", () => {
    expect(formatDay(NOW + 12 * 3600 - 1)).toBe("2026-11-22");
    expect(formatDay(NOW + 12 * 3600)).toBe("2026-11-23");
  });

  it.each<[number, string]>([
    [0, "in 0 minutes"],
    [60, "in 1 minute"],
    [119 * 60, "in 119 minutes"],
    [2 * 3600, "in 2 hours"],
    [2 * DAY - 1, "in 48 hours"],
    [2 * DAY, "in 2 days"],
    [14 * DAY, "in 14 days"],
    [-60, "1 minute ago"],
    [-3 * 3600, "3 hours ago"],
    [-3 * DAY, "3 days ago"],
  ])("%s seconds from now is said as “%s”", (distance, said) => {
    expect(formatDistance(NOW + distance, NOW)).toBe(said);
  });
});

describe("the earliest of several moments", () => {
  it.each<[Moment[], Moment]>([
    [[inDays(3), inDays(1), "never"], inDays(1)],
    [["unknown", inDays(3)], inDays(3)],
    [["never", "unknown"], "unknown"],
    [["never", "never"], "never"],
    [[], "never"],
  ])("of %j is %s", (moments, first) => {
    expect(earliest(moments)).toBe(first);
  });
});

describe("ending later", () => {
  it.each<[Moment, Moment, boolean]>([
    [inDays(2), inDays(1), true],
    [inDays(1), inDays(1), false],
    ["never", inDays(9999), true],
    ["never", "never", false],
    [inDays(9999), "never", false],
    [inDays(1), "unknown", true],
    ["unknown", inDays(1), false],
    ["unknown", "unknown", false],
  ])("%s ends later than %s: %s", (a, b, later) => {
    expect(endsLater(a, b)).toBe(later);
  });
});

describe("lying within so many days", () => {
  it.each<[string, Moment, number, boolean]>([
    ["a date just that many days away counts", inDays(14), 14, true],
    ["a second more does not", inDays(14) + 1, 14, false],
    ["a date of this very second has come", NOW, 0, true],
    ["the next second has not", NOW + 1, 0, false],
    ["the past counts, however far", inDays(-500), 0, true],
    ["what never comes does not", "never", 3650, false],
    ["what is unknown does not", "unknown", 3650, false],
  ])("%s", (_case, moment, days, within) => {
    expect(isWithin(moment, days, NOW)).toBe(within);
  });
});

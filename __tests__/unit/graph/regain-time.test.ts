import { expect, it } from "vitest";
import { parseRegainTime } from "../../../src/graph/regain-time.ts";

const usage = (...minutes: unknown[]) =>
  JSON.stringify({
    "100000000000001": minutes.map((time) => ({ estimated_time_to_regain_access: time })),
  });

it.each<[string, string | undefined, number | undefined]>([
  ["no header", undefined, undefined],
  ["no JSON", "soon", undefined],
  ["a word", '"soon"', undefined],
  ["null", "null", undefined],
  ["an object without a list", '{"1":7}', undefined],
  ["a list of nothing", '{"1":[null]}', undefined],
  ["no time", '{"1":[{"type":"pages"}]}', undefined],
  ["a time of nothing", usage(0), undefined],
  ["a time before", usage(-3), undefined],
  ["a time that is no number", usage("soon"), undefined],
  ["minutes", usage(12), 720],
  ["minutes as a text", usage("2"), 120],
  ["the longest of several", usage(0, 5, 3), 300],
  ["more than a year", usage(1e9), 365 * 86_400],
])("the time to regain access is read from %s", (_what, header, seconds) => {
  expect(parseRegainTime(header)).toBe(seconds);
});

it("the longest of several objects counts", () => {
  const header = JSON.stringify({
    1: [{ estimated_time_to_regain_access: 1 }],
    2: [{ estimated_time_to_regain_access: 2 }],
  });
  expect(parseRegainTime(header)).toBe(120);
});

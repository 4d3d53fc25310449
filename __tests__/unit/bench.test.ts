import { describe, expect, it } from "vitest";
import type { NetworkKind } from "../../bench/network.ts";
import { median, ratio, rotate } from "../../bench/statistics.ts";
import { formatTable } from "../../bench/table.ts";
import { judgeBundle, judgeManyPages, judgeStart, judgeTargets } from "../../bench/targets.ts";

describe("the benchmark's arithmetic", () => {
  it("takes the middle of an odd count, whatever the order", () => {
    expect(median([30, 10, 20])).toBe(20);
  });

  it("takes the mean of the two in the middle of an even count", () => {
    expect(median([40, 10, 20, 30])).toBe(25);
  });

  it("knows no median of nothing", () => {
    expect(median([])).toBeNaN();
  });

  it("rounds a ratio to the two decimals it is printed with", () => {
    expect(ratio(410, 276)).toBe(1.49);
  });

  it("lets another contestant begin in each round", () => {
    expect([0, 1, 2, 3].map((round) => rotate(["a", "b", "c"], round).join(""))).toEqual([
      "abc",
      "bca",
      "cab",
      "abc",
    ]);
  });

  it("aligns the numbers of a table to the right, also where a row ends early", () => {
    const rows = [
      ["", "median", "ratio"],
      ["floor", "9 ms", "1.00"],
      ["bash", "none"],
    ];
    expect(formatTable(rows).split("\n")).toEqual([
      "         median  ratio",
      "  ────────────────────",
      "  floor    9 ms   1.00",
      "  bash     none",
    ]);
  });
});

describe("the benchmark's targets", () => {
  const medians = (action: number) =>
    new Map([
      ["floor (node:http)", 200],
      ["node dist/index.js", action],
      ["bash + curl + jq", 265],
    ]);
  const verdicts = (kind: NetworkKind, action: number) =>
    judgeTargets(kind, "mint", medians(action)).map(({ met }) => met);

  it("are met at the limit and missed beyond it", () => {
    expect(verdicts("50 ms answers", 230)).toEqual([true]);
    expect(verdicts("50 ms answers", 233)).toEqual([false]);
  });

  it("over TLS ask the action to be faster than each script that ran, too", () => {
    expect(verdicts("delayed TLS", 224)).toEqual([true, true]);
    expect(verdicts("delayed TLS", 266)).toEqual([false, false]);
  });

  it("are not judged when the action did not run", () => {
    expect(judgeTargets("delayed TLS", "mint", new Map([["floor (node:http)", 200]]))).toEqual([]);
  });

  it.each<[{ action: number; peer?: number }, boolean]>([
    [{ action: 60, peer: 60 }, true],
    [{ action: 61, peer: 60 }, false],
    [{ action: 55.4 }, true],
    [{ action: 56 }, false],
  ])("hold the start to the peer's, or to what is recorded of it: %o", ({ action, peer }, met) => {
    const medians = new Map([
      ["an empty Node.js", 20],
      ["node dist/index.js", action],
    ]);
    if (peer) medians.set("actions/create-github-app-token", peer);
    expect(judgeStart(medians).map((target) => target.met)).toEqual([met]);
  });

  it("hold a hundred Pages to three times one, in eight requests", () => {
    const verdicts = (multiple: number, requests: number) =>
      judgeManyPages(multiple, requests).map(({ met }) => met);
    expect(verdicts(3, 8)).toEqual([true, true]);
    expect(verdicts(3.01, 9)).toEqual([false, false]);
  });

  it("hold the bundle to its size, to one undici and to code that can be read", () => {
    const files = [{ name: "index.js", bytes: 2_000_000 }];
    const verdicts = (differing: object) =>
      judgeBundle({ files, undiciCopies: 1, minified: false, ...differing }).map(({ met }) => met);
    expect(verdicts({})).toEqual([true, true, true]);
    expect(verdicts({ files: [...files, { name: "a.js", bytes: 1 }] })).toContain(false);
    expect(verdicts({ undiciCopies: 2 })).toContain(false);
    expect(verdicts({ minified: true })).toContain(false);
  });
});

import { FLOOR } from "./contestants.ts";
import { medianOf, type Result } from "./scenario.ts";
import { ratio } from "./statistics.ts";
import { formatMs, formatTable, type Row } from "./table.ts";
import type { Target } from "./targets.ts";

/** The whole-process medians in ms, by contestant's name, of those that ran. */
export function mediansOf(results: readonly Result[]): Map<string, number> {
  const ran = results.filter(({ samples, failure }) => samples.length > 0 && !failure);
  return new Map(ran.map((r) => [r.contestant.name, medianOf(r.samples, "totalMs")]));
}

/**
 * One scenario as a table: the whole process, its ratio to the floor, and where the time went:
 * before the first request arrived (with TLS its handshake is in it), from there to the last
 * answer, and after it.
 */
export function describeResults(results: readonly Result[]): string {
  const medians = mediansOf(results);
  const floor = medians.get(FLOOR) ?? Number.NaN;
  const heading = [
    "",
    "median",
    "ratio",
    "requests",
    "connections",
    "start",
    "requests take",
    "end",
  ];
  const rows = results.map((result) => describeResult(result, floor));
  const remedies = results.flatMap(({ contestant }) =>
    "missing" in contestant ? [`  ${contestant.name} is not installed: ${contestant.missing}`] : [],
  );
  return [formatTable([heading, ...rows]), ...remedies].join("\n");
}

function describeResult({ contestant, samples, failure }: Result, floorMs: number): Row {
  const { name } = contestant;
  if ("missing" in contestant) return [name, "not installed"];
  if (failure) return [name, "failed"];
  const totalMs = medianOf(samples, "totalMs");
  return [
    name,
    formatMs(totalMs),
    ratio(totalMs, floorMs).toFixed(2),
    String(medianOf(samples, "requests")),
    String(medianOf(samples, "connections")),
    formatMs(medianOf(samples, "startMs")),
    formatMs(medianOf(samples, "requestsMs")),
    formatMs(medianOf(samples, "endMs")),
  ];
}

/** Each target in a line, met or missed. */
export function describeTargets(targets: readonly Target[]): string {
  return targets.map(({ met, text }) => `  ${met ? "met   " : "MISSED"} ${text}`).join("\n");
}

/** Where the time of one result goes beyond that of another, part by part: which part costs it. */
export function describeExcess(result: Result, floor: Result): string {
  const excess = (part: "startMs" | "requestsMs" | "endMs" | "totalMs") =>
    formatMs(medianOf(result.samples, part) - medianOf(floor.samples, part));
  return (
    `  above the floor: ${excess("totalMs")}, of it ${excess("startMs")} before the first request, ` +
    `${excess("requestsMs")} between the first request and the last answer, ${excess("endMs")} after it`
  );
}

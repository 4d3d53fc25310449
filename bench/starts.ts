import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Contestant } from "./contestants.ts";
import { runProcess } from "./measure.ts";
import { median, ratio, rotate } from "./statistics.ts";
import { formatMs, formatTable } from "./table.ts";

/** What every start is measured against: Node.js with nothing to do. */
export const EMPTY: Contestant = {
  name: "an empty Node.js",
  command: [process.execPath, "-e", ""],
};

const root = join(import.meta.dirname, "..");

/** Without inputs: an action loads all that it loads at its start, and ends before any request. */
const environment = {
  PATH: process.env.PATH ?? "",
  HOME: tmpdir(),
  GITHUB_REPOSITORY: "octo-org/bakery",
  GITHUB_REPOSITORY_OWNER: "octo-org",
};

/** How long each takes from its start to its end: medians in ms by name, of interleaved runs. */
export async function timeStarts(
  contestants: readonly Contestant[],
  rounds: number,
): Promise<Map<string, number>> {
  const timed = contestants.flatMap((contestant) =>
    "command" in contestant ? [{ ...contestant, ms: [] as number[] }] : [],
  );
  for (let round = 0; round <= rounds; round++) {
    for (const { command, ms } of rotate(timed, round)) {
      const run = await runProcess(command, environment, root);
      if (round > 0) ms.push(run.endedMs - run.startedMs);
    }
  }
  return new Map(timed.map(({ name, ms }) => [name, median(ms)]));
}

/** Starts as a table, with what each takes above an empty Node.js. */
export function describeStarts(title: string, medians: ReadonlyMap<string, number>): string {
  const empty = medians.get(EMPTY.name) ?? Number.NaN;
  return formatTable([
    [title, "median", "ratio", "above empty"],
    ...[...medians].map(([name, ms]) => [
      name,
      formatMs(ms),
      ratio(ms, empty).toFixed(2),
      formatMs(ms - empty),
    ]),
  ]);
}

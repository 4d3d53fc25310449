import { readStepFile } from "../emulator/runner/step-environment.ts";
import { environmentOf, writeRunnerFiles } from "./environment.ts";
import { runProcess } from "./measure.ts";
import type { Network } from "./network.ts";
import { describeTargets } from "./report.ts";
import { median, ratio, rotate } from "./statistics.ts";
import { formatMs, formatTable } from "./table.ts";
import { judgeManyPages } from "./targets.ts";

/** Pages of the larger run: the most that one run takes. */
export const MANY = 100;

/** Runs for so many Pages. */
interface PagesRun {
  pages: number;
  ms: number[];
  requests: number;
}

/**
 * How long a mint for a hundred Pages takes next to one for a single Page, as a table with its
 * targets. Its servers hold as many Pages.
 *
 * @throws {Error} with what the action printed, where it did not hand over every token
 */
export async function describeManyPages(
  network: Network,
  command: readonly string[],
  rounds: number,
  folder: string,
): Promise<string> {
  const runs: PagesRun[] = [1, MANY].map((pages) => ({ pages, ms: [], requests: 0 }));
  for (let round = 0; round <= rounds; round++) {
    for (const run of rotate(runs, round)) {
      const ids = network.pageIds.slice(0, run.pages);
      writeRunnerFiles(folder);
      const asked = { ...network, pageId: ids.join(" ") };
      const ended = await runProcess(command, environmentOf("mint", asked, folder, ""), folder);
      const { requests } = await network.observe("");
      const tokens = readStepFile(folder, "OUTPUT").match(/^page-token-\d+<</gm) ?? [];
      if (ended.exitCode !== 0 || tokens.length !== ids.length)
        throw new Error(`${tokens.length} of ${ids.length} tokens\n${ended.printed}`);
      run.requests = requests.length;
      if (round > 0) run.ms.push(ended.endedMs - ended.startedMs);
    }
  }
  const [one = Number.NaN, many = Number.NaN] = runs.map(({ ms }) => median(ms));
  const rows = runs.map(({ pages, ms, requests }) => [
    pages === 1 ? "one Page" : `${pages} Pages`,
    formatMs(median(ms)),
    ratio(median(ms), one).toFixed(2),
    String(requests),
  ]);
  const targets = judgeManyPages(ratio(many, one), runs.at(-1)?.requests ?? Number.NaN);
  return [
    formatTable([["", "median", "ratio", "requests"], ...rows]),
    describeTargets(targets),
  ].join("\n");
}

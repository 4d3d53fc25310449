import { join } from "node:path";
import type { Contestant } from "./contestants.ts";
import { environmentOf, type Task, writeRunnerFiles } from "./environment.ts";
import { assertJobDone } from "./judge.ts";
import { runProcess } from "./measure.ts";
import type { Network } from "./network.ts";
import { median, rotate } from "./statistics.ts";

/** One run's time in ms: whole, and divided at the first request's arrival and the last answer. */
export interface Sample {
  totalMs: number;
  startMs: number;
  requestsMs: number;
  endMs: number;
  requests: number;
  connections: number;
}

/** A contestant's samples, why it could not start here, or how it failed. */
export interface Result {
  contestant: Contestant;
  samples: Sample[];
  failure?: string;
}

/**
 * Runs every contestant once to warm the disk's cache and the servers, then `rounds` times, one
 * after the other within a round, so that what else the machine does falls on all alike. One that
 * fails at its job is not run again.
 */
export async function runScenario(
  task: Task,
  network: Network,
  contestants: readonly Contestant[],
  rounds: number,
  folder: string,
): Promise<Result[]> {
  const results: Result[] = contestants.map((contestant) => ({ contestant, samples: [] }));
  for (let round = 0; round <= rounds; round++) {
    for (const result of rotate(results, round)) {
      const { contestant } = result;
      if ("missing" in contestant || result.failure) continue;
      try {
        const sample = await runOnce(task, network, contestant.command, folder);
        if (round > 0) result.samples.push(sample);
      } catch (error) {
        result.failure = error instanceof Error ? error.message : String(error);
      }
    }
  }
  return results;
}

/** The median of one part of the samples, in ms (or of requests or connections). */
export function medianOf(samples: readonly Sample[], part: keyof Sample): number {
  return median(samples.map((sample) => sample[part]));
}

let runs = 0;

async function runOnce(
  task: Task,
  network: Network,
  command: readonly string[],
  folder: string,
): Promise<Sample> {
  // A name of its own for each run: every mint creates its secret, and none finds the last one's.
  const secretName = `PAGE_TOKEN_${++runs}`;
  const place = join(folder, "step");
  writeRunnerFiles(place, network.certificate);
  const run = await runProcess(command, environmentOf(task, network, place, secretName), place);
  const seen = await network.observe(secretName);
  assertJobDone(task, place, run, seen);
  const firstMs = Math.min(...seen.requests.map(({ arrivedMs }) => arrivedMs));
  const lastMs = Math.max(...seen.requests.map(({ answeredMs }) => answeredMs));
  return {
    totalMs: run.endedMs - run.startedMs,
    startMs: firstMs - run.startedMs,
    requestsMs: lastMs - firstMs,
    endMs: run.endedMs - lastMs,
    requests: seen.requests.length,
    connections: seen.connections,
  };
}

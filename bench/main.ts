/**
 * `npm run bench`: how long a mint takes next to the floor and to what people use instead, how long
 * a start takes next to another action's, a run for a hundred Pages next to one, and what each part
 * of a start costs. `--rounds 15`: runs of each
 * contestant; `--peer FILE`: the bundle of that action, which is fetched otherwise. Fails only when a
 * contestant fails at its job: a time is a fact of the machine, never an assertion.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { describeBundle, inspectBundle } from "./bundle.ts";
import { ACTION, FLOOR, findContestants } from "./contestants.ts";
import type { Task } from "./environment.ts";
import { describeManyPages, MANY } from "./many-pages.ts";
import { type Network, type NetworkKind, startPlainNetwork, startTlsNetwork } from "./network.ts";
import { describeParts } from "./parts.ts";
import { findPeer } from "./peer.ts";
import { describeExcess, describeResults, describeTargets, mediansOf } from "./report.ts";
import { type Result, runScenario } from "./scenario.ts";
import { describeStarts, EMPTY, timeStarts } from "./starts.ts";
import { judgeBundle, judgeStart, judgeTargets } from "./targets.ts";

const { values: options } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    peer: { type: "string" },
  },
});
const rounds = Number(options.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error("--rounds takes a whole number from 1");

const contestants = await findContestants();
console.log(
  `Node.js ${process.version}, medians of ${rounds} interleaved runs of whole processes.`,
);
const bundle = inspectBundle();
console.log(`${describeBundle(bundle)}\n${describeTargets(judgeBundle(bundle))}\n`);

const folder = mkdtempSync(join(tmpdir(), "bench-"));
try {
  await benchStart();
  await benchNetwork("50 ms answers", await startPlainNetwork());
  await benchNetwork("delayed TLS", await startTlsNetwork());
  await benchManyPages();
  console.log(await describeParts(rounds));
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function benchStart(): Promise<void> {
  const action = contestants.filter(({ name }) => name === ACTION);
  const peer = await findPeer(options.peer);
  const medians = await timeStarts([EMPTY, ...action, peer], rounds);
  console.log(describeStarts("start, without inputs", medians));
  if ("missing" in peer) console.log(`  ${peer.name} is not here: ${peer.missing}`);
  console.log(`${describeTargets(judgeStart(medians))}\n`);
}

async function benchNetwork(kind: NetworkKind, network: Network): Promise<void> {
  try {
    for (const task of ["mint", "mint and store"] as const) {
      const results = await runScenario(task, network, contestants, rounds, folder);
      printScenario(kind, task, results);
    }
  } finally {
    network.close();
  }
}

async function benchManyPages(): Promise<void> {
  const action = contestants.find(({ name }) => name === ACTION);
  if (!action || !("command" in action)) return;
  const network = await startPlainNetwork(MANY);
  try {
    const table = await describeManyPages(network, action.command, rounds, folder);
    console.log(`mint of ${MANY} Pages, 50 ms answers\n${table}\n`);
  } finally {
    network.close();
  }
}

function printScenario(kind: NetworkKind, task: Task, results: readonly Result[]): void {
  const targets = judgeTargets(kind, task, mediansOf(results));
  console.log(`${task}, ${kind}`);
  console.log(describeResults(results));
  const [action, floor] = [ACTION, FLOOR].map((name) =>
    results.find(({ contestant, samples }) => contestant.name === name && samples.length > 0),
  );
  if (action && floor) console.log(describeExcess(action, floor));
  if (targets.length > 0) console.log(describeTargets(targets));
  for (const { contestant, failure } of results) {
    if (failure === undefined) continue;
    console.error(`  ${contestant.name} did not do its job: ${failure}`);
    process.exitCode = 1;
  }
  console.log();
}

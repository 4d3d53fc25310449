/**
 * Mutation testing: `npm run mutate`. Stryker breaks the sources that `__tests__/mutation/stryker.config.json`
 * names in some 1,800 ways, one at a time, and each time the unit tests should fail.
 *
 * Fails where a place scores below 90 %, where a mutant survives that `__tests__/mutation/survivors.json`
 * does not explain, and where one listed there survives no more. The list knows a mutant by what it
 * changes and not by its line, so that it outlives edits around it.
 *
 * @see https://stryker-mutator.io/docs/stryker-js/configuration
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { Stryker } from "@stryker-mutator/core";

/** Mutants of a file that survive, and why that is no gap in the tests. */
interface Survivors {
  file: string;
  reason: string;
  /** What kind of change, of what, to what. */
  mutants: Array<[mutator: string, from: string, to: string]>;
}

type Mutant = Awaited<ReturnType<Stryker["runMutationTest"]>>[number];

/** Least score of each place, in percent. */
const LEAST = 90;

const CONFIG = "__tests__/mutation/stryker.config.json";
const LIST = "__tests__/mutation/survivors.json";
const KILLED = new Set(["Killed", "Timeout"]);
const SURVIVED = new Set(["Survived", "NoCoverage"]);

const root = dirname(import.meta.dirname);

const mutants = await runStryker();
const faults = [...weakPlaces(mutants), ...differences(mutants)];
for (const fault of faults) console.log(`✘ ${fault}`);
if (faults.length === 0) console.log(`✔ each place scores ${LEAST} %, every survivor is explained`);
process.exitCode = faults.length > 0 ? 1 : 0;

async function runStryker(): Promise<Mutant[]> {
  process.chdir(root);
  const tempDirName = mkdtempSync(join(tmpdir(), "mutation-"));
  try {
    return await new Stryker({ configFile: CONFIG, tempDirName }).runMutationTest();
  } finally {
    rmSync(tempDirName, { recursive: true, force: true });
  }
}

/** Prints the score of each place, and names those below the least. */
function weakPlaces(all: readonly Mutant[]): string[] {
  const places = Object.entries(Object.groupBy(all, placeOf)).toSorted();
  return [["in all", all] as const, ...places].flatMap(([place, found = []]) => {
    const killed = found.filter(({ status }) => KILLED.has(status)).length;
    const survived = found.filter(({ status }) => SURVIVED.has(status)).length;
    const score = (100 * killed) / (killed + survived);
    console.log(`${place}: ${score.toFixed(1)} % (${killed} killed, ${survived} survived)`);
    return score >= LEAST ? [] : [`${place} scores below ${LEAST} %`];
  });
}

/** A folder is a place, but for those of which only some files are mutated. */
function placeOf({ fileName }: Mutant): string {
  const file = relative(root, fileName);
  return /^src\/(github|http)\//.test(file) ? file : dirname(file);
}

/** What survives and is not listed, and what is listed and survives no more. */
function differences(all: readonly Mutant[]): string[] {
  const lists: Record<string, Survivors[]> = JSON.parse(readFileSync(join(root, LIST), "utf8"));
  const listed = new Set(
    Object.values(lists)
      .flat()
      .flatMap(({ file, mutants }) => mutants.map((mutant) => nameOf(file, ...mutant))),
  );
  const alive = new Set(all.filter(({ status }) => SURVIVED.has(status)).map(nameMutant));
  return [
    ...[...alive.difference(listed)].map((name) => `survives, and is not in ${LIST}: ${name}`),
    ...[...listed.difference(alive)].map((name) => `survives no more, but is in ${LIST}: ${name}`),
  ];
}

function nameOf(file: string, mutator: string, from: string, to: string): string {
  return `${file} ${JSON.stringify([mutator, from, to])}`;
}

function nameMutant({ fileName, mutatorName, replacement, location }: Mutant): string {
  const { start, end } = location;
  const touched = readFileSync(fileName, "utf8")
    .split("\n")
    .slice(start.line - 1, end.line);
  const behind = (touched.at(-1)?.length ?? 0) - (end.column - 1);
  const text = touched.join("\n");
  const from = text.slice(start.column - 1, text.length - behind);
  const file = relative(root, fileName);
  return nameOf(file, mutatorName, onOneLine(from), onOneLine(replacement ?? ""));
}

function onOneLine(code: string): string {
  return code.replace(/\s+/g, " ");
}

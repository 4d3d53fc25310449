import { expect } from "vitest";
import { type Case, nameCase } from "../rules/case.ts";
import { expectedOf } from "../rules/expected.ts";
import { GRAVE } from "./complaints.ts";
import { ENDLESS, runCase } from "./run-case.ts";
import { note } from "./table.ts";

/** Cases that run at the same time; more where all they do is wait for a time-out. */
const WORKING = 8;
const WAITING = 32;

/**
 * Runs these cases, notes them for the table, and fails with the name of each that did not hold.
 * A time-out that came too early, or an end too late, does not count where the machine is busy: such
 * a case is run once more, alone. A leak, or a token that should not have been asked for, counts.
 */
export async function runCases<C extends Case>(
  cases: readonly C[],
  run: (example: C) => Promise<string[]> = (example) => runCase(example),
): Promise<void> {
  const failures: string[] = [];
  const late: C[] = [];
  const tell = (example: C, complaints: readonly string[]) => {
    note(example, complaints.length === 0);
    for (const complaint of complaints) failures.push(`${nameCase(example)}: ${complaint}`);
  };
  const hold = async (example: C) => tell(example, await run(example));
  const wait = async (example: C) => {
    const complaints = await run(example);
    const isExcused = !complaints.some((line) => line.startsWith(GRAVE) || line === ENDLESS);
    if (complaints.length > 0 && isExcused) late.push(example);
    else tell(example, complaints);
  };
  await inParallel(
    cases.filter((example) => !waits(example)),
    WORKING,
    hold,
  );
  await inParallel(cases.filter(waits), WAITING, wait);
  await inParallel(late, 1, hold);
  expect(failures).toEqual([]);
}

/** Whether a case does little else than wait. */
export function waits(example: Case): boolean {
  return expectedOf(example).seconds > 0;
}

async function inParallel<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const left = [...items];
  const worker = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item);
  };
  await Promise.all(Array.from({ length: width }, worker));
}

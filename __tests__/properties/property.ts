import fc from "fast-check";
import { it } from "vitest";

/** Runs of each property: `FC_RUNS`, or few enough for every day. The only place that reads it. */
export const RUNS = Number(process.env.FC_RUNS ?? 300);

/** With `FC_SEED` every property runs as it did where that seed was printed. */
const SEED = process.env.FC_SEED === undefined ? {} : { seed: Number(process.env.FC_SEED) };

/** Milliseconds for one property, however many runs are asked for. */
const PATIENCE = 60_000 + RUNS * 60;

/** What of a property differs from the others. */
export interface Setting {
  /** Default: {@link RUNS}. */
  runs?: number;
}

/**
 * A test: the claim holds for every value tried. Prints the seed; a failure also says the smallest
 * value that breaks the claim, and how to see it again.
 *
 * @param claim throws, or fails an expectation, where it does not hold
 * @see https://fast-check.dev/docs/core-blocks/runners/
 */
export function property<T>(
  name: string,
  values: fc.Arbitrary<T>,
  claim: (value: T) => void | Promise<void>,
  { runs = RUNS }: Setting = {},
): void {
  it(name, { timeout: PATIENCE }, async () => {
    const details = await fc.check(
      fc.asyncProperty(values, async (value) => claim(value)),
      { ...SEED, numRuns: runs },
    );
    process.stderr.write(`property “${name}”: seed ${details.seed}, runs ${details.numRuns}\n`);
    if (details.failed) throw new Error(await explain(details));
  });
}

/** Longest explanation, in characters: the value that failed may have 100 kB. */
const MOST = 6000;

async function explain<T>(details: fc.RunDetails<[T]>): Promise<string> {
  const value = await fc.asyncDefaultReportMessage(details);
  const report = `FC_SEED=${details.seed}\n${details.errorInstance}\n${value}`;
  return report.length > MOST ? `${report.slice(0, MOST)}…` : report;
}

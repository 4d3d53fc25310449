import type { Family } from "../faults/fault-spec.ts";
import type { Case, Occurrence } from "../rules/case.ts";

interface Tally {
  run: number;
  held: number;
}

const FAMILIES: readonly Family[] = [
  "connection",
  "time",
  "answer",
  "limit",
  "refusal",
  "shape",
  "none",
];

const rows = new Map<string, Map<Family, Tally>>();
const totals = new Map<Occurrence, Tally>();

/** Notes how a case ended, for the table of this file. */
export function note({ call, fault, occurs }: Case, held: boolean): void {
  const row = rows.get(call.name) ?? new Map<Family, Tally>();
  rows.set(call.name, row);
  count(row, fault.family, held);
  count(totals, occurs, held);
}

function count<K>(tallies: Map<K, Tally>, key: K, held: boolean): void {
  const tally = tallies.get(key) ?? { run: 0, held: 0 };
  tallies.set(key, { run: tally.run + 1, held: tally.held + (held ? 1 : 0) });
}

/** Prints what was noted, and forgets it: a row for each call, a column for each family, held of run. */
export function printTable(title: string): void {
  const used = FAMILIES.filter((family) => [...rows.values()].some((row) => row.has(family)));
  const lines = [...rows].map(([call, row]) => [
    call.padEnd(36),
    ...used.map((family) => show(row.get(family)).padStart(11)),
  ]);
  const head = [title.padEnd(36), ...used.map((family) => family.padStart(11))];
  const sums = [...totals].map(([occurs, tally]) => `${occurs}: ${show(tally)}`).join(", ");
  process.stdout.write(
    `\n${[head, ...lines].map((cells) => cells.join("")).join("\n")}\n${title}, cases held of cases run: ${sums}\n`,
  );
  rows.clear();
  totals.clear();
}

function show(tally: Tally | undefined): string {
  return tally ? `${tally.held}/${tally.run}` : "–";
}

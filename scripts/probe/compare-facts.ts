import type { Fact, Facts, Question } from "./question.ts";

/** One fact in which the two sides differ. */
export interface Difference {
  readonly fact: string;
  /** In words, as each side has it; of a list, what only that side has. */
  readonly real: string;
  readonly emulator: string;
  /** The emulator's toggles that change it. */
  readonly toggles: readonly string[];
}

/** The facts in which two sides differ; a fact that one side lacks is a difference, too. */
export function compareFacts(
  real: Facts,
  emulator: Facts,
  toggles: Question["toggles"] = {},
): readonly Difference[] {
  const names = [...new Set([...Object.keys(real), ...Object.keys(emulator)])];
  return names
    .filter((name) => !isSame(real[name], emulator[name]))
    .map((name) => ({
      fact: name,
      real: formatFact(real[name], emulator[name]),
      emulator: formatFact(emulator[name], real[name]),
      toggles: toggles[name] ?? [],
    }));
}

/** A fact in words; of two lists, what only the first has. */
export function formatFact(fact: Fact | undefined, other: Fact | undefined): string {
  if (fact === undefined) return "not there";
  if (typeof fact === "boolean") return fact ? "yes" : "no";
  if (typeof fact !== "object") return String(fact);
  const known = typeof other === "object" ? other : [];
  const own = fact.filter((item) => !known.includes(item));
  if (own.length > 0 && known.length > 0) return `also ${own.join(", ")}`;
  return known.length > 0 || fact.length > 4 ? `${fact.length} in all` : fact.join(", ") || "none";
}

function isSame(one: Fact | undefined, two: Fact | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(two);
}

import { DEFAULT_VERSION } from "../../../src/graph/versions.ts";
import { countResults, type Outcome, type Result } from "../result.ts";

/** Raised when a reader of the file would have to change. */
const FORMAT = 1;

/** The text of `probe.json`. */
export function writeProbeJson(graphUrl: string, results: readonly Result[]): string {
  const report = {
    format: FORMAT,
    real: graphUrl,
    asked: DEFAULT_VERSION,
    counts: countResults(results),
    questions: results.map(({ question, outcome, answers }) => ({
      id: question.id,
      question: question.question,
      ...describeOutcome(outcome),
      answers,
    })),
  };
  return `${JSON.stringify(report, null, 2)}\n`;
}

function describeOutcome(outcome: Outcome) {
  switch (outcome.kind) {
    case "compared": {
      const { real, emulator, differences } = outcome;
      return { agrees: differences.length === 0, real, emulator, differences };
    }
    case "real-only":
      return { agrees: null, real: outcome.real, notEmulated: true };
    case "unasked":
      return { agrees: null, notAsked: outcome.reason };
  }
}

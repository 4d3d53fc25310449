import { type AnswerShape, describeAnswer } from "./answer-shape.ts";
import { compareFacts } from "./compare-facts.ts";
import type { Material } from "./material.ts";
import type { Facts, Need, Question } from "./question.ts";
import type { Outcome, Result } from "./result.ts";
import type { Side } from "./side.ts";
import { UnaskedError, type UnaskedReason } from "./unasked-error.ts";

/** Asks both sides one question, Facebook first, and compares what they show. */
export async function askQuestion(
  question: Question,
  real: Side,
  emulator: Side,
  hasTerminal: boolean,
): Promise<Result> {
  const answers: { real: AnswerShape[]; emulator: AnswerShape[] } = { real: [], emulator: [] };
  try {
    const missing = findMissing(question.needs, real.material, hasTerminal);
    if (missing !== undefined) throw new UnaskedError(missing);
    const facts = await question.ask(recording(real, answers.real));
    const outcome = await compare(question, facts, recording(emulator, answers.emulator));
    return { question, outcome, answers };
  } catch (error) {
    if (!(error instanceof UnaskedError)) throw error;
    return { question, outcome: { kind: "unasked", reason: error.reason }, answers };
  }
}

async function compare(question: Question, real: Facts, emulator: Side): Promise<Outcome> {
  if (question.notEmulated) return { kind: "real-only", real };
  const facts = await question.ask(emulator);
  const differences = compareFacts(real, facts, question.toggles);
  return { kind: "compared", real, emulator: facts, differences };
}

function recording(side: Side, shapes: AnswerShape[]): Side {
  return {
    ...side,
    async send(request) {
      const answer = await side.send(request);
      shapes.push(describeAnswer(request, answer));
      return answer;
    },
  };
}

/** Why a question cannot be asked with what there is; undefined where it can. */
export function findMissing(
  need: Need | undefined,
  material: Pick<Material, "page" | "clientToken" | "otherAppToken">,
  hasTerminal: boolean,
): UnaskedReason | undefined {
  switch (need) {
    case undefined:
      return undefined;
    case "page":
      return material.page === undefined ? "needs-page" : undefined;
    case "client-token":
      return material.clientToken === undefined ? "needs-client-token" : undefined;
    case "other-app-token":
      return material.otherAppToken === undefined ? "needs-other-app-token" : undefined;
    case "terminal":
      return hasTerminal ? undefined : "needs-terminal";
  }
}

import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 2: it may [O], but was refused to people without a role in the app [C]. */
export const debugItself: Question = {
  id: "debug-itself",
  question: "May a user token of somebody with a role in the app inspect itself?",
  requests: 1,
  toggles: { status: ["onlyDevelopersDebug"], code: ["onlyDevelopersDebug"] },
  async ask({ send, material }) {
    const answer = await send({
      path: "debug_token",
      query: { input_token: material.userToken },
      bearer: material.userToken,
    });
    return readOutcome(answer);
  },
};

import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 5: code 2500 [O]. */
export const noToken: Question = {
  id: "no-token",
  question: "What does /me answer to nobody?",
  requests: 1,
  async ask({ send }) {
    return readOutcome(await send({ path: "me" }));
  },
};

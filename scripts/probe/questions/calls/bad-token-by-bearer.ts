import { GARBAGE } from "../../graph/false-values.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 10: 401 [D][O]. */
export const badTokenByBearer: Question = {
  id: "bad-token-by-bearer",
  question: "Which status has a bad token in the header?",
  requests: 1,
  toggles: { sentence: ["malformedEchoesToken"] },
  async ask({ send }) {
    return readOutcome(await send({ path: "me", bearer: GARBAGE }));
  },
};

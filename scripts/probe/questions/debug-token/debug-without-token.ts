import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 2.3: HTTP 400, code 100 [O]. */
export const debugWithoutToken: Question = {
  id: "debug-without-token",
  question: "What does debug_token answer to a caller without a token?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(
      await send({ path: "debug_token", query: { input_token: material.userToken } }),
    );
  },
};

import { makeSecret } from "../../graph/false-values.ts";
import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts sections 2.3 and 13: the exact body is uncertain [U]. */
export const debugWrongSecret: Question = {
  id: "debug-wrong-secret",
  question: "What does debug_token answer to an app token with a wrong secret?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({
      path: "debug_token",
      query: { input_token: material.userToken },
      bearer: `${material.appId}|${makeSecret()}`,
    });
    return readOutcome(answer);
  },
};

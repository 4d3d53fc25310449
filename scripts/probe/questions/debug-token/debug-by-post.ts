import type { Question } from "../../question.ts";
import { readInspection } from "../../read/outcome.ts";

/** Facts sections 10 and 13: not settled. Where it works, `input_token` need not stand in the URL. */
export const debugByPost: Question = {
  id: "debug-by-post",
  question: "Is debug_token answered by POST with input_token in the body?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({
      path: "debug_token",
      form: { input_token: material.userToken },
      bearer: material.appToken,
    });
    return readInspection(answer);
  },
};

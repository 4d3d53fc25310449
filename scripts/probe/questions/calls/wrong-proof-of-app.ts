import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 7: for `debug_token` the proof is over the app token [C]. */
export const wrongProofOfApp: Question = {
  id: "wrong-proof-of-app",
  question: "Does debug_token check the proof of the app token it is called with?",
  requests: 1,
  async ask({ send, material }) {
    const answer = await send({
      path: "debug_token",
      query: { input_token: material.userToken },
      bearer: material.appToken,
      proof: "wrong",
    });
    return readOutcome(answer);
  },
};

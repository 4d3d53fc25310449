import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 7: refused also where no proof is required [C]. */
export const wrongProof: Question = {
  id: "wrong-proof",
  question: "What does a wrong appsecret_proof answer?",
  requests: 1,
  async ask({ send, material }) {
    return readOutcome(await send({ path: "me", bearer: material.longLived, proof: "wrong" }));
  },
};

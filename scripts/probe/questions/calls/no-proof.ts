import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 7: refused where the app requires proofs, which the emulator's app does likewise. */
export const noProof: Question = {
  id: "no-proof",
  question: "What does a call without appsecret_proof answer?",
  requests: 1,
  async ask({ send, material }) {
    const query = { fields: "id" };
    return readOutcome(
      await send({ path: "me", query, bearer: material.longLived, proof: "none" }),
    );
  },
};

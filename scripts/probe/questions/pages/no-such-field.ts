import type { Question } from "../../question.ts";
import { readOutcome } from "../../read/outcome.ts";

/** Facts section 15: `(#100) Tried accessing nonexisting field` [O]. */
export const noSuchField: Question = {
  id: "no-such-field",
  question: "What does a field that does not exist answer?",
  requests: 1,
  async ask({ send, material }) {
    const query = { fields: "probe_field" };
    return readOutcome(await send({ path: "me", query, bearer: material.longLived }));
  },
};
